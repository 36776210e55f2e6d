namespace NewsSdk;

// Actors, and where the text mentions them.
internal sealed partial class ArticleScanner
{
    private static readonly byte[][] s_actorNames =
        ["\"id\":"u8.ToArray(), "\"type\":"u8.ToArray(), "\"name\":"u8.ToArray(), "\"aliases\":"u8.ToArray(), "\"wikidata\":"u8.ToArray(), "\"mentions\":"u8.ToArray()];

    private readonly List<Actor> _actorList = [];
    private MentionPlace[] _actorMentions = new MentionPlace[64];
    private int _actorMentionCount;
    private Actor[] _actors = [];

    private void ScanActors()
    {
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
            _actorList.Add(ReadActor());
    }

    private Actor ReadActor()
    {
        string? id = null;
        string? type = null;
        string? name = null;
        ValueList<string> aliases = default;
        string? wikidata = null;
        int next = 0;
        uint seen = 0;
        int firstField = _fieldCount;
        for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
        {
            int property = NextName(s_actorNames, ref next);
            if (property == s_actorNames.Length)
            {
                NoteField(firstField);
                continue;
            }

            Once(ref seen, property);
            if (IsNull())
                continue;
            switch (property)
            {
                case 0: id = ReadId(MemberKind.Actor, _actorList.Count); break;
                case 1: type = ReadWord(); break;
                case 2: name = ReadWord(); break;
                case 3: aliases = ReadTexts(); break;
                case 4: wikidata = ReadWord(); break;
                default: ScanMentions(ref _actorMentions, ref _actorMentionCount, _actorList.Count); break;
            }
        }

        if (id is null)
            throw new UnexpectedJsonException();
        if (type is null && _registry is not null)
        {
            // A compiled article only names the actors of the registry: id and mentions, perhaps a null for the type.
            bool isAlone = _fieldCount == firstField && (seen & 0b011100) == 0;
            return isAlone && _registry.TryGet(id, out Actor? actor) ? actor : throw new UnexpectedJsonException();
        }

        if (type is null || name is null)
            throw new UnexpectedJsonException();
        return MakeActor(id, type, name, aliases, wikidata, firstField);
    }

    private Actor MakeActor(string id, string type, string name, ValueList<string> aliases, string? wikidata, int firstField)
    {
        int at = _at;
        _cursor = new FieldCursor(firstField, _fieldCount - firstField);
        (_fieldReader.Id, _fieldReader.Name) = (id, name);
        Actor actor = _types.ActorOf(type)?.Create(_fieldReader) ?? new UnknownActor(type, id, name);
        actor.Complete(aliases, wikidata, RestOfFields());
        _fieldCount = firstField;
        _at = at;
        return actor;
    }

    private void ScanMentions(ref MentionPlace[] mentions, ref int count, int owner)
    {
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
        {
            int first = _spanCount;
            int spans = ReadSpans();
            if (spans == 0)
                throw new UnexpectedJsonException();
            if (count == mentions.Length)
                Array.Resize(ref mentions, 2 * count);
            mentions[count++] = new MentionPlace(first, spans, owner);
        }
    }

    private MentionPlaces? MentionsOfActors() => _actorMentionCount == 0
        ? null
        : new MentionPlaces(_text, _packed, _actors, _actorMentions.AsSpan(0, _actorMentionCount).ToArray());

    private ValueList<TextSpan> Spans(int first, int count) => new(_packed, first, count);
}
