namespace NewsSdk;

public readonly partial struct Quantity
{
    /// <summary>Tells whether the two have the same unit, so that <see cref="CompareTo"/> can compare them.</summary>
    public bool HasUnitOf(Quantity other) => Unit == other.Unit;

    /// <inheritdoc/>
    public bool Equals(Quantity other) => _value.Equals(other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Compares two quantities of one unit: by the least value, then by the greatest; <c>&gt;4h</c> comes behind <c>4h</c>, <c>&lt;4h</c> before it.</summary>
    /// <exception cref="ArgumentException">The units differ: see <see cref="HasUnitOf"/>.</exception>
    public int CompareTo(Quantity other)
    {
        if (!HasUnitOf(other))
            throw new ArgumentException($"{this} and {other} have not the same unit and cannot be compared.", nameof(other));

        int order = CompareLeast(other);
        if (order == 0)
            order = CompareGreatest(other);
        if (order == 0)
            order = IsApproximate.CompareTo(other.IsApproximate);
        return order != 0 ? order : _value.Bound.CompareTo(other._value.Bound);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(Quantity)} was expected.", nameof(obj)),
    };

    private int CompareLeast(Quantity other)
    {
        int order = (Least ?? decimal.MinValue).CompareTo(other.Least ?? decimal.MinValue);
        return order != 0 ? order : other.IncludesLeast.CompareTo(IncludesLeast);
    }

    private int CompareGreatest(Quantity other)
    {
        int order = (Greatest ?? decimal.MaxValue).CompareTo(other.Greatest ?? decimal.MaxValue);
        return order != 0 ? order : IncludesGreatest.CompareTo(other.IncludesGreatest);
    }

    /// <summary>Tells whether both have the same bounds, mark and unit.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>Tells whether <paramref name="left"/> comes first.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether <paramref name="left"/> comes first or is equal.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether <paramref name="left"/> comes last.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether <paramref name="left"/> comes last or is equal.</summary>
    /// <exception cref="ArgumentException">The units differ.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;
}
