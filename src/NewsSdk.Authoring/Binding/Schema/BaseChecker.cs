namespace NewsSdk.Authoring;

/// <summary>Takes out the bases that lead back to their type or too far up: each type is walked over once.</summary>
internal sealed class BaseChecker(DiagnosticBag diagnostics)
{
    // Each type lists its bases and the fields of all of them; news needs two or three levels.
    private const int MaxDepth = 64;

    private readonly Dictionary<TypeSymbol, int> _depths = [];
    private bool _isDeepReported;

    public void Check(List<TypeSymbol> types)
    {
        foreach (TypeSymbol type in types)
        {
            List<TypeSymbol> path = PathFrom(type);
            for (int i = path.Count - 1; i >= 0; i--)
                Measure(path[i]);
        }
    }

    // The type and what it derives from, up to what is measured already.
    private List<TypeSymbol> PathFrom(TypeSymbol type)
    {
        var path = new List<TypeSymbol>();
        var known = new HashSet<TypeSymbol>();
        for (TypeSymbol? next = type; next is not null && !_depths.ContainsKey(next); next = next.Base)
        {
            if (!known.Add(next))
            {
                Break(path, next);
                break;
            }

            path.Add(next);
        }

        return path;
    }

    // The last of the path leads back to `type`.
    private void Break(List<TypeSymbol> path, TypeSymbol type)
    {
        IEnumerable<TypeSymbol> cycle = path.Skip(path.IndexOf(type)).Append(type);
        string names = string.Join(" → ", cycle.Select(static member => $"`{member.Name}`"));
        diagnostics.Report(NewsDiagnostics.BaseCycle, type.Declaration!.Base!.Value.Span, type.Name, names);
        (path[path.Count - 1].Base, path[path.Count - 1].IsBroken) = (null, true);
    }

    private void Measure(TypeSymbol type)
    {
        int depth = type.Base is null ? 0 : _depths[type.Base] + 1;
        if (depth > MaxDepth)
        {
            if (!_isDeepReported)
                diagnostics.Report(NewsDiagnostics.TooDeep, type.Declaration!.Base?.Span ?? type.Declaration.Name.Span);
            _isDeepReported = true;
            (type.Base, type.IsBroken, depth) = (null, true, 0);
        }

        _depths.Add(type, depth);
    }
}
