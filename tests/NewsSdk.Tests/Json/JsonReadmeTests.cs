using System.Buffers;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsSdk.Tests.Json;

/// <summary>What the README of NewsSdk's JSON shows is what this file runs.</summary>
public sealed partial class JsonReadmeTests
{
    [Fact]
    public void WhatIsShownIsRunHere()
    {
        string source = LinesOf(File.ReadAllText(Here()));
        string[] blocks = [.. CodeBlock().Matches(Readme()).Select(static match => LinesOf(match.Groups[1].Value))];

        Assert.True(blocks.Length > 4, "The README shows what to write.");
        Assert.All(blocks, block => Assert.Contains(block, source, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnAppServesAndReadsArticles()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AppJson.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, NewsJson.Default); // the last to be inserted is the first
        });
        await using WebApplication app = builder.Build();

        app.MapGet("/articles/{id}", static (string id) => Articles.All.TryGet(id, out Article? article) ? Results.Ok(article) : Results.NotFound());
        app.MapGet("/front", static () => new Front(Articles.All[0], [.. Articles.All[0].Quotes]));
        app.MapPost("/articles", static (Article article) => article.Headline); // what is no article is answered with 400
        app.MapGet("/articles.ndjson", static () => Results.Stream(static body => NewsJsonLines.WriteAsync(body, Articles.All, NewsJson.Default), "application/x-ndjson"));
        app.MapGet("/article.schema.json", static () => Results.Text(NewsJson.Default.Schema, "application/schema+json"));

        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var lines = new List<string>();
        void Log(string line) => lines.Add(line);

        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(NewsJson.Default, AppJson.Default),
        };

        Article? article = await client.GetFromJsonAsync("/articles/talks", NewsJson.Default.Article);
        Front? front = await client.GetFromJsonAsync("/front", (JsonTypeInfo<Front>)options.GetTypeInfo(typeof(Front)));
        await foreach (Article each in NewsJsonLines.ReadAsync(await client.GetStreamAsync("/articles.ndjson"), NewsJson.Default, skipped: bad => Log(bad.Message)))
            Log(each.Headline);

        Assert.Equal(Sample.Article, article);
        Assert.Equal(Sample.Article, front!.Top);
        Assert.Equal(Sample.Article.Quotes, front.Quotes);
        Assert.Equal(["“Talks”"], lines);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/articles/none")).StatusCode);
        Assert.Equal("“Talks”", await (await client.PostAsJsonAsync("/articles", Sample.Article, NewsJson.Default.Article)).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync("/articles", new object())).StatusCode);
        Assert.Equal(NewsJson.Default.Schema, await client.GetStringAsync("/article.schema.json"));
    }

    [Fact]
    public void BytesAreReadAndWrittenTheDirectWay()
    {
        byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(Sample.Article, NewsJson.Default.Article);
        var buffer = new ArrayBufferWriter<byte>();
        string? message = null;
        byte[] wrong = System.Text.Encoding.UTF8.GetBytes(Sample.Json.Replace("\"host\":\"putin\"", "\"host\":\"putni\"", StringComparison.Ordinal));

        Article article = NewsJson.Default.Read(utf8); // ReadOnlySpan<byte>
        NewsJson.Default.Write(buffer, article);       // IBufferWriter<byte>

        Assert.Equal(utf8, buffer.WrittenSpan);

        utf8 = wrong;
        try
        {
            article = NewsJson.Default.Read(utf8);
        }
        catch (JsonException e)
        {
            // $.events[0].host, 0 and the byte: no actor has the id `putni`; did you mean `putin`?
            message = $"{e.Path}, {e.LineNumber} and {e.BytePositionInLine}: {e.Message}";
        }

        Assert.StartsWith("$.events[0].host, 0 and ", message, StringComparison.Ordinal);
        Assert.EndsWith("$.events[0].host: no actor has the id `putni`; did you mean `putin`?", message, StringComparison.Ordinal);
    }

    private static string Readme() => File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../../src/NewsSdk/Json/README.md"));

    // Each line without its indentation, so that a block may stand at any depth.
    private static string LinesOf(string text) => "\n" + string.Join('\n', text.Split('\n').Select(static line => line.Trim())).Trim('\n') + "\n";

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("^```csharp\\r?\\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    private static class Articles
    {
        public static Corpus All { get; } = new([Sample.Article]);
    }
}

internal sealed record Front(Article Top, List<Quote> Quotes);

[JsonSerializable(typeof(Front))]
internal sealed partial class AppJson : JsonSerializerContext;
