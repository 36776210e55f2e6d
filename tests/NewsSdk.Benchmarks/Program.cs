using NewsSdk.Benchmarks;

return Commands.Run(args);
