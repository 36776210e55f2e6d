namespace NewsSdk;

/// <summary>A date as EDTF writes it: one point, or the two ends of an interval.</summary>
internal readonly struct EdtfValue : IEquatable<EdtfValue>
{
    private readonly EdtfPoint _end;
    private readonly bool _isInterval;

    /// <summary>A date that is no interval.</summary>
    public EdtfValue(EdtfPoint point)
    {
        Start = point;
        _end = default;
        _isInterval = false;
    }

    /// <summary>An interval.</summary>
    public EdtfValue(EdtfPoint start, EdtfPoint end)
    {
        Start = start;
        _end = end;
        _isInterval = true;
    }

    /// <summary>Whether it is written as an interval.</summary>
    public bool IsInterval => _isInterval;

    /// <summary>The interval's start, or the date.</summary>
    public EdtfPoint Start { get; }

    /// <summary>The interval's end, or the date.</summary>
    public EdtfPoint End => _isInterval ? _end : Start;

    /// <inheritdoc/>
    public bool Equals(EdtfValue other) => _isInterval == other._isInterval && Start.Equals(other.Start) && _end.Equals(other._end);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start.GetHashCode() * 397) ^ _end.GetHashCode());
}
