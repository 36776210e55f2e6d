namespace NewsSdk.Authoring;

/// <summary>Writes one JSON object, property by property; a property without a value is left out.</summary>
internal struct JsonObject(JsonBuffer json)
{
    private bool _hasProperty;

    /// <summary>Writes a property's name and gives the buffer for its value.</summary>
    public JsonBuffer Property(string name)
    {
        json.Append(_hasProperty ? ',' : '{').AppendJson(name).Append(':');
        _hasProperty = true;
        return json;
    }

    public void Add(string name, string? text)
    {
        if (text is not null)
            Property(name).AppendJson(text);
    }

    public void Add(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        Property(name);
        for (int i = 0; i < texts.Count; i++)
            json.Append(i == 0 ? '[' : ',').AppendJson(texts[i]);
        json.Append(']');
    }

    public void Add(string name, bool value)
    {
        if (value)
            Property(name).Append("true");
    }

    public void Add(string name, int number)
    {
        if (number > 0)
            Property(name).Append(number);
    }

    public void Add(string name, TextSpan span)
    {
        Property(name).Append('[');
        AppendNumbers(span);
        json.Append(']');
    }

    public void Add(string name, List<TextSpan> spans)
    {
        if (spans.Count > 0)
            AddSpans(name, spans);
    }

    /// <summary>Writes the spans as one flat array, also when there are none.</summary>
    public void AddSpans(string name, List<TextSpan> spans)
    {
        Property(name).Append('[');
        AppendNumbers(spans);
        json.Append(']');
    }

    /// <summary>Writes an array with an array for each mention.</summary>
    public void AddMentions(List<MentionWords> mentions)
    {
        Property("mentions").Append('[');
        for (int i = 0; i < mentions.Count; i++)
        {
            json.Append(i == 0 ? "[" : ",[");
            AppendNumbers(mentions[i].First);
            for (int j = 0; j < mentions[i].Others?.Count; j++)
            {
                json.Append(',');
                AppendNumbers(mentions[i].Others![j]);
            }

            json.Append(']');
        }

        json.Append(']');
    }

    /// <summary>Writes what an actor is, apart from where it is mentioned.</summary>
    public void AddActor(string id, string type, string name, IReadOnlyList<string> aliases, string? wikidata, EquatableArray<BoundField> fields)
    {
        Add("id", id);
        Add("type", type);
        Add("name", name);
        Add("aliases", aliases);
        Add("wikidata", wikidata);
        AddFields(fields);
    }

    /// <summary>Writes the fields of an annotation.</summary>
    public void AddFields(EquatableArray<BoundField> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            BoundField field = fields[i];
            bool isBare = field.Model.Kind is FieldKind.Flag or FieldKind.Number or FieldKind.Integer;
            if (!field.Model.IsMany && isBare)
                Property(field.Model.JsonName).Append(field.Values[0]);
            else if (!field.Model.IsMany)
                Add(field.Model.JsonName, field.Values[0]);
            else if (isBare)
                Property(field.Model.JsonName).Append('[').Append(string.Join(",", field.Values)).Append(']');
            else
                Add(field.Model.JsonName, field.Values);
        }
    }

    /// <summary>Ends the object.</summary>
    public void Close() => json.Append(_hasProperty ? "}" : "{}");

    private void AppendNumbers(List<TextSpan> spans)
    {
        for (int i = 0; i < spans.Count; i++)
        {
            if (i > 0)
                json.Append(',');
            AppendNumbers(spans[i]);
        }
    }

    private void AppendNumbers(TextSpan span) =>
        json.Append(span.Start).Append(',').Append(span.Length);
}
