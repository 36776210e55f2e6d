namespace NewsSdk;

/// <summary>The JSON Schema of what is written, made of the types that a context has and of the code that reads them.</summary>
internal static class JsonSchemaText
{
    private const string Number = "-?(0|[1-9][0-9]*)(\\\\.[0-9]+)?";
    private const string Day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Date = "(([0-9]{3}[0-9X]|[0-9]{2}XX|[0-9]{4}-(0[1-9]|1[0-2]|2[1-4]|XX)|" + Day + "|[0-9]{4}-(0[1-9]|1[0-2]|XX)-XX)[?~%]?|"
        + Day + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}(:[0-5][0-9])?)?)";

    /// <summary>The schema of an article with these types.</summary>
    public static string Of(NewsTypes types) => $$$"""
        {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Article","description":"A news article of NewsSdk. Spans are offsets and lengths in UTF-16 code units of the text.",
        "type":"object","properties":{"id":{"type":"string"},"headline":{"type":"string"},"published":{{{Ref("date")}}},"modified":{{{Ref("date")}}},"language":{"type":"string"},
        "translatedFrom":{"type":"string"},"machineTranslated":{"const":true},"genre":{"type":"string"},"authors":{{{Ref("texts")}}},"credits":{{{Ref("texts")}}},"publisher":{"type":"string"},
        "url":{"type":"string"},"rights":{"type":"string"},"dateline":{"type":"string"},"subjects":{{{Ref("texts")}}},"keywords":{{{Ref("texts")}}},"meta":{"type":"object","minProperties":1},
        "text":{"type":"string"},"blocks":{"type":"array","items":{{{Ref("block")}}}},"marks":{"type":"array","minItems":1,"items":{{{Ref("mark")}}}},
        "actors":{"type":"array","items":{{{Ref("actor")}}}},"events":{"type":"array","items":{{{Ref("event")}}}},"quotes":{"type":"array","items":{{{Ref("quote")}}}}},
        "required":["id","headline","published","text","blocks","actors","events","quotes"],
        "$defs":{
        "date":{"description":"A date in EDTF (ISO 8601-2).","type":"string","pattern":"^({{{Date}}}|({{{Date}}}|\\.\\.)?/({{{Date}}}|\\.\\.)?)$"},
        "quantity":{"type":"string","pattern":"^([<>]=?)?{{{Number}}}(\\.\\.{{{Number}}})?([^0-9.~<>= -][^~ ]*)?~?$"},
        "texts":{"type":"array","minItems":1,"items":{"type":"string"}},
        "actorId":{"description":"The id of one of the actors.","type":"string"},"eventId":{"description":"The id of one of the events.","type":"string"},"quoteId":{"description":"The id of one of the quotes.","type":"string"},
        "offset":{"type":"integer","minimum":0,"maximum":2147483647},
        "span":{"description":"Start and length.","type":"array","items":{{{Ref("offset")}}},"minItems":2,"maxItems":2},
        "spans":{"description":"Starts and lengths in turn, in order: as many lengths as starts.","type":"array","items":{{{Ref("offset")}}},"not":{"minItems":1,"maxItems":1} },
        "someSpans":{"allOf":[{{{Ref("spans")}}}],"minItems":2},
        "mentions":{"type":"array","items":{{{Ref("someSpans")}}}},
        "block":{"type":"object","properties":{"kind":{{{Words(JsonWords.BlockKinds)}}},"span":{{{Ref("span")}}},"level":{"type":"integer","minimum":1,"maximum":2147483647},"ordered":{"const":true},"url":{"type":"string"},"title":{"type":"string"}},"required":["kind","span"]},
        "mark":{"type":"object","properties":{"kind":{{{Words(JsonWords.MarkKinds)}}},"span":{{{Ref("span")}}},"url":{"type":"string"},"title":{"type":"string"}},"required":["kind","span"]},
        "actor":{"type":"object","properties":{"id":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"aliases":{{{Ref("texts")}}},"wikidata":{"type":"string"},"mentions":{{{Ref("mentions")}}}},"required":["id","type","name","mentions"]{{{Types(types.Actors)}}}},
        "event":{"type":"object","properties":{"id":{"type":"string"},"type":{"type":"string"},"status":{{{Words(JsonWords.Statuses)}}},"mentions":{{{Ref("mentions")}}}},"required":["type","mentions"]{{{Types(types.Events)}}}},
        "quote":{"type":"object","properties":{"id":{"type":"string"},"type":{"type":"string"},"speaker":{{{Ref("actorId")}}},"addressees":{"type":"array","minItems":1,"items":{{{Ref("actorId")}}}},"kind":{{{Words(JsonWords.QuoteKinds)}}},"cue":{{{Ref("someSpans")}}},"source":{{{Ref("someSpans")}}},"via":{"type":"string"},"date":{{{Ref("date")}}},"in":{"description":"The id of a quote, or the index of one that has none.","anyOf":[{{{Ref("quoteId")}}},{{{Ref("offset")}}}]},"fragments":{{{Ref("spans")}}}},"required":["kind","fragments"],"if":{"properties":{"fragments":{"maxItems":0} } },"then":{"properties":{"text":{"type":"string"} } }{{{Types(types.Quotes)}}}}
        }}
        """.ReplaceLineEndings("\n");

    private static string Ref(string name) => $$"""{"$ref":"#/$defs/{{name}}"}""";

    private static string Words(string[] words) => FieldShape.Word(words).Schema;

    // A part for each type: what the fields are where the type is that.
    private static string Types(IEnumerable<NewsType> types)
    {
        var parts = new List<string>();
        foreach (NewsType type in types.OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            List<RecordedField> fields = type.Fields;
            if (fields.Count > 0)
                parts.Add(Type(type.Name, fields));
        }

        return parts.Count == 0 ? "" : $",\"allOf\":[\n{string.Join(",\n", parts)}]";
    }

    private static string Type(string name, List<RecordedField> fields)
    {
        string properties = string.Join(',', fields.Select(static field => $"{RawJson.Quote(field.Name)}:{Field(field)}"));
        string names = string.Join(',', fields.Where(static field => field.IsRequired).Select(static field => RawJson.Quote(field.Name)));
        string required = names.Length > 0 ? $",\"required\":[{names}]" : "";
        return $$"""{"if":{"properties":{"type":{"const":{{RawJson.Quote(name)}} } },"required":["type"]},"then":{"properties":{ {{properties}} }{{required}} } }""";
    }

    private static string Field(RecordedField field) => field.IsList ? $$"""{"type":"array","minItems":1,"items":{{field.Shape.Schema}}}""" : field.Shape.Schema;
}
