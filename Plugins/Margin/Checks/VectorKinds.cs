namespace Backtests.Margin.Checks;

/// <summary>Computes the values of one kind of example by name.</summary>
internal delegate IEnumerable<(string Name, decimal? Value)> VectorComputation(VectorInputs inputs);

/// <summary>Which function recomputes which kind of example of which venue.</summary>
internal static class VectorKinds
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, VectorComputation>> ByVenue = new(StringComparer.Ordinal)
    {
        ["binance_usdm"] = BinanceUsdmVectors.Kinds,
    };

    /// <summary>The computation, or null with the reason why there is none.</summary>
    public static VectorComputation? Find(string venue, string kind, out string reason)
    {
        reason = "";
        if (!ByVenue.TryGetValue(venue, out var kinds)) reason = $"nothing is computed for venue '{venue}' yet";
        else if (kinds.TryGetValue(kind, out var computation)) return computation;
        else reason = $"'{kind}' is not computed for venue '{venue}' yet";
        return null;
    }
}
