using System.Diagnostics.CodeAnalysis;

namespace NewsSdk.Authoring;

/// <summary>Tells by its form what a value is, or was meant to be.</summary>
internal static class ValueForm
{
    /// <summary>The shape of a field of an event (whose values may be actors) or of an actor (whose values are texts, dates, quantities, flags).</summary>
    public static FieldShape ShapeOf(Field field, LocalNames? actors)
    {
        string name = field.Name.Text;
        Values<Located> words = Words.Of(field);
        if (actors is not null && words.Count > 0 && ActorShapeOf(name, field, words, actors) is { } shape)
            return shape;

        FieldKind kind = FieldKind.Text;
        bool isYear = true;
        for (int i = 0; i < field.Values.Count; i++)
        {
            bool isNextYear = IsYear(field.Values[i].Text);
            FieldKind next = KindOf(name, field.Values[i]);
            kind = i == 0 ? next : Join(kind, isYear, next, isNextYear);
            isYear &= isNextYear;
        }

        WordForm word = kind == FieldKind.Text ? WordFormOf(field, words, actors) : WordForm.None;
        return new FieldShape(name, kind, null, field.IsList, kind == FieldKind.Quantity && isYear && field.Values.Count > 0, word);
    }

    // Years beside dates are dates.
    private static FieldKind Join(FieldKind kind, bool isYear, FieldKind next, bool isNextYear) =>
        kind == next ? kind
        : (kind == FieldKind.Date || isYear) && (next == FieldKind.Date || isNextYear) ? FieldKind.Date
        : FieldKind.Text;

    private static WordForm WordFormOf(Field field, Values<Located> words, LocalNames? actors)
    {
        bool isPlain = true;
        bool hasActor = false;
        bool isNear = actors is not null;
        bool isEmpty = true;
        foreach (Located word in words)
        {
            isEmpty &= word.Text.Length == 0;
            if (word.Text.Length > 0 && !Words.IsIdLike(word.Text))
                return WordForm.None;
            isPlain &= !word.IsQuoted;
            bool isActor = actors is not null && actors.TryGetActor(word.Text, out _);
            hasActor |= isActor;
            isNear = isNear && (isActor || IsMisspelled(word, actors!, words.Count, out _));
        }

        if (isEmpty)
            return field.IsList && words.Count == 0 ? WordForm.None : WordForm.Empty;
        if (words.Count > 1 && !field.IsList)
            return hasActor || isNear ? WordForm.Plain : WordForm.None;
        return isPlain || hasActor ? WordForm.Plain : WordForm.Quoted;
    }

    /// <summary>What one value is by its form; what was meant to be a date or a quantity counts as one, and is reported when it is bound.</summary>
    public static FieldKind KindOf(string name, Located value)
    {
        if (name == "date")
            return FieldKind.Date;
        if (IsFlag(value))
            return FieldKind.Flag;
        if (IsDate(value.Text) || IsMalformedDate(value))
            return FieldKind.Date;
        return IsQuantity(value.Text) || IsMalformedQuantity(value) ? FieldKind.Quantity : FieldKind.Text;
    }

    public static bool IsFlag(Located value) => !value.IsQuoted && value.Text is "yes" or "no" or "true" or "false";

    /// <summary>Whether a text is a date that cannot be taken for a number.</summary>
    public static bool IsDate(string text) => !IsNumber(text.AsSpan()) && EdtfSyntax.TryParse(text, out _);

    public static bool IsYear(string text) => text.Length == 4 && IsNumber(text.AsSpan());

    public static bool IsQuantity(string text) => QuantitySyntax.TryParse(text, out QuantityValue value) && !QuantityCure.IsMisread(value);

    /// <summary>Whether a value without quotation marks was meant to be a date or a quantity and is none, and the rule that it breaks.</summary>
    public static bool IsMalformed(Located value, [NotNullWhen(true)] out NewsRule? rule)
    {
        rule = IsMalformedDate(value) && !EdtfSyntax.TryParse(value.Text, out _) ? NewsDiagnostics.BadDate
            : IsMalformedQuantity(value) && !IsQuantity(value.Text) ? NewsDiagnostics.BadQuantity
            : null;
        return rule is not null;
    }

    private static bool IsMalformedDate(Located value)
    {
        string text = value.Text;
        return !value.IsQuoted && text.Length >= 6
            && ((IsNumber(text.AsSpan(0, 4)) && text[4] == '-' && IsDigit(text[5]) && text.IndexOf(' ') < 0) || IsDayOfOthers(text));
    }

    // `2024/05/01`, `1.5.2024` and `01-05-2024`, which are neither an interval nor a number.
    private static bool IsDayOfOthers(string text)
    {
        if (text.Length is < 8 or > 10 || text.IndexOfAny(['.', '/', '-']) is not (> 0 and int first) || text.IndexOf(text[first], first + 1) is not (> 0 and int second))
            return false;
        (int year, int day) = first == 4 ? (first, text.Length - second - 1) : (text.Length - second - 1, first);
        return year == 4 && day is 1 or 2 && second - first is 2 or 3
            && IsNumber(text.AsSpan(0, first)) && IsNumber(text.AsSpan(first + 1, second - first - 1)) && IsNumber(text.AsSpan(second + 1));
    }

    private static bool IsMalformedQuantity(Located value)
    {
        if (value.IsQuoted || value.Text.Length == 0)
            return false;
        string text = value.Text;
        if (text[0] is '<' or '>')
            return true;
        // `~100` and `€5`
        if (text.Length > 1 && IsDigit(text[1]) && (text[0] == '~' || char.GetUnicodeCategory(text[0]) == System.Globalization.UnicodeCategory.CurrencySymbol))
            return true;
        if (!IsDigit(text[0]))
            return false;
        // `5million`
        if (QuantitySyntax.TryParse(text, out _))
            return true;
        // `100+`, but not `3+1`
        int length = text[text.Length - 1] == '+' ? text.Length - 1 : text.Length;
        for (int i = 0; i < length; i++)
        {
            if (!IsDigit(text[i]) && text[i] is not ('.' or ',' or '%' or '~'))
                return false;
        }

        return true;
    }

    private static FieldShape? ActorShapeOf(string name, Field field, Values<Located> words, LocalNames actors)
    {
        if (name == "date")
            return null;

        string? type = null;
        bool isMixed = false;
        int known = 0;
        int near = 0;
        foreach (Located word in words)
        {
            if (!actors.TryGetActor(word.Text, out string actorType))
            {
                // A misspelled id counts as the actor that was meant, so that the role keeps its type while the error is mended.
                // Of several words all must be actors: “in an” is no list of the UN.
                if (!IsMisspelled(word, actors, words.Count, out actorType))
                    return null;
                near++;
            }
            else
            {
                known++;
            }

            // Of an actor whose type is not known nothing follows for the role.
            if (actorType.Length == 0)
                continue;
            isMixed |= type is not null && type != actorType;
            type ??= actorType;
        }

        bool isMany = field.IsList || words.Count > 1;
        return known > 0 || near == 1 ? new FieldShape(name, FieldKind.Actor, isMixed ? null : type ?? "", isMany) : null;
    }

    /// <summary>Whether a word is no id but so near to an actor's that it must have been meant.</summary>
    public static bool IsMisspelled(Located word, LocalNames actors, int words, out string type)
    {
        type = "";
        // A single text in quotation marks is meant as a text.
        return (!word.IsQuoted || words > 1) && Words.IsIdLike(word.Text) && !actors.TryGet(word.Text, out _, out _)
            && Suggestion.Nearest(word.Text, actors.ActorIdsNear(word.Text)) is { } nearest && actors.TryGetActor(nearest, out type);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsDigit(c))
                return false;
        }

        return text.Length > 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
