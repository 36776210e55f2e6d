namespace NewsSdk;

/// <summary>An actor in a role of an event.</summary>
/// <param name="Name">The role's name in the articles, such as <c>host</c>.</param>
/// <param name="Actor">Who takes it.</param>
public readonly record struct Role(string Name, Actor Actor);
