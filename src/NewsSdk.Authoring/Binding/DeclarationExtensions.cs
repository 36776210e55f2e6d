namespace NewsSdk.Authoring;

/// <summary>Looks up fields.</summary>
internal static class DeclarationExtensions
{
    /// <summary>The value of the first field of that name, or null.</summary>
    public static Located? Find(this Declaration declaration, string name) => declaration.Fields.Find(name);

    /// <summary>The value of the first field of that name, or null.</summary>
    public static Located? Find(this EquatableArray<Field> fields, string name)
    {
        foreach (Field field in fields)
        {
            if (field.Name.Text == name)
                return field.Values.Count > 0 ? field.Values[0] : null;
        }

        return null;
    }

    /// <summary>Whether there is no field of that name, or an empty one; a value that was reported is no missing one.</summary>
    public static bool Lacks(this EquatableArray<Field> fields, string name)
    {
        foreach (Field field in fields)
        {
            if (field.Name.Text == name)
                return field.Values.Count == 0 ? !field.IsBroken : field.Values[0].Text.Length == 0;
        }

        return true;
    }

    /// <summary>Reports the second value of those among <paramref name="names"/> that have several.</summary>
    public static void CheckSingle(this EquatableArray<Field> fields, string[] names, DiagnosticBag diagnostics)
    {
        foreach (Field field in fields)
        {
            if (field.Values.Count > 1 && Array.IndexOf(names, field.Name.Text) >= 0)
                diagnostics.Report(NewsDiagnostics.WrongValue, field.Values[1].Span, field.Name.Text, "one text");
        }
    }

    /// <summary>The words of every field of that name: the items of a list, or one text split at white space.</summary>
    public static IEnumerable<Located> FindAll(this EquatableArray<Field> fields, string name)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name.Text != name)
                continue;
            Values<Located> words = Words.Of(fields[i]);
            for (int j = 0; j < words.Count; j++)
                yield return words[j];
        }
    }
}
