using System.Globalization;
using System.Text;

namespace NewsSdk.Benchmarks;

// The front matter, in each way in which YAML can say the same.
internal sealed partial class NastyArticle
{
    private string FrontMatter()
    {
        var yaml = new StringBuilder("---\n");
        yaml.Append("headline: ").Append(Quoted(Headline())).Append('\n');
        yaml.Append("published: ").Append(Any(s_dates)).Append('\n');
        yaml.Append("language: ").Append(_language.Tag).Append('\n');
        if (Chance(20))
            yaml.Append("# a comment\n\nmodified: '2021-01-02T03:04:05Z'\n");
        if (Chance(20))
            yaml.Append("translated-from: fr\nmachine-translated: yes\n");
        if (Chance(30))
            yaml.Append("credits:\n  - AFP\n  - ").Append(Quoted("Agence “X”: l'agence")).Append('\n');
        if (Chance(20))
            yaml.Append("url: https://example.org/a?b=c&d=%20#e\nrights: >\n  © ").Append(Any(_language.Names)).Append("\n  and others\n");
        if (Chance(20))
            yaml.Append("meta:\n  desk: 7\n  tags: [a, \"b: c\", { d: e }]\n  note: |\n    two\n    lines\n");
        AppendActors(yaml);
        if (_declared.Count > 0)
            yaml.Append("events:\n").AppendJoin("", _declared);
        if (_crossings.Count > 0)
            yaml.Append("spans:\n").AppendJoin("", _crossings);
        return yaml.Append("---\n").ToString();
    }

    private void AppendActors(StringBuilder yaml)
    {
        yaml.Append("actors:\n");
        foreach ((string id, string type, string name) in _actors)
        {
            if (Chance(50))
                yaml.Append(CultureInfo.InvariantCulture, $"  {id}: {{ type: {type}, name: {Quoted(name)}, aliases: [{Quoted(Words(2))}, {Quoted(name + "\u00A0II")}] }}\n");
            else
                yaml.Append(CultureInfo.InvariantCulture, $"  {id}:\n    type: {type}\n    name: {Quoted(name)}\n    title: {Quoted(Words(3))}\n");
        }
    }

    private string Headline() => _random.Next(3) switch
    {
        0 => $"{_language.Marks.Open}{Words(4)}{_language.Marks.Close}: {Words(5)} — {Words(2)}?!",
        1 => $"{Words(6)} # 1 & \"{Words(1)}\" \\ {Words(1)} {{50 %}} [{Words(1)}]",
        _ => Words(8),
    };

    private string Quoted(string text) => Chance(50)
        ? "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\""
        : "'" + text.Replace("'", "''") + "'";
}
