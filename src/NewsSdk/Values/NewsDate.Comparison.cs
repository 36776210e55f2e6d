namespace NewsSdk;

public readonly partial struct NewsDate
{
    private long FirstTick => _value.Start.IsDate ? TickOf(_value.Start, _value.Start.EarliestDay, 0) : long.MinValue;

    private long LastTick => _value.End.IsDate ? TickOf(_value.End, _value.End.LatestDay, TimeSpan.TicksPerDay - 1) : long.MaxValue;

    /// <inheritdoc/>
    public bool Equals(NewsDate other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NewsDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Compares by where the dates begin, then by where they end; what begins and ends together is sorted as it is written, so that only equal dates give 0.</summary>
    public int CompareTo(NewsDate other)
    {
        int order = FirstTick.CompareTo(other.FirstTick);
        if (order == 0)
            order = LastTick.CompareTo(other.LastTick);
        return order != 0 || Equals(other) ? order : CompareTexts(other);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        NewsDate other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(NewsDate)} was expected.", nameof(obj)),
    };

    private int CompareTexts(NewsDate other)
    {
        Span<char> left = stackalloc char[EdtfText.MaxLength];
        Span<char> right = stackalloc char[EdtfText.MaxLength];
        left = left[..EdtfText.Write(_value, left)];
        right = right[..EdtfText.Write(other._value, right)];
        return left.SequenceCompareTo(right);
    }

    private static long TickOf(EdtfPoint point, int day, long timeOfDay) =>
        (day * TimeSpan.TicksPerDay) + (point.HasTime ? point.TimeTicks - (point.OffsetMinutes * TimeSpan.TicksPerMinute) : timeOfDay);

    /// <summary>Tells whether both are written the same.</summary>
    public static bool operator ==(NewsDate left, NewsDate right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(NewsDate left, NewsDate right) => !left.Equals(right);

    /// <summary>Tells whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(NewsDate left, NewsDate right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether <paramref name="left"/> comes first or is equal.</summary>
    public static bool operator <=(NewsDate left, NewsDate right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(NewsDate left, NewsDate right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether <paramref name="left"/> comes last or is equal.</summary>
    public static bool operator >=(NewsDate left, NewsDate right) => left.CompareTo(right) >= 0;
}
