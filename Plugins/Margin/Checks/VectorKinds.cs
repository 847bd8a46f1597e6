namespace Backtests.Margin.Checks;

/// <summary>Computes the values of one kind of example by name.</summary>
internal delegate IEnumerable<(string Name, decimal? Value)> VectorComputation(VectorInputs inputs);

/// <summary>Which function recomputes which kind of example of which venue.</summary>
internal static class VectorKinds
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, VectorComputation>> ByVenue = new(StringComparer.Ordinal)
    {
        ["binance_usdm"] = BinanceUsdmVectors.Kinds,
        ["binance_coinm"] = BinanceCoinmVectors.Kinds,
        ["bybit_inverse"] = BybitInverseVectors.Kinds,
        ["okx_linear"] = OkxVectors.Kinds,
        ["gate_linear"] = FeeInRateVectors.Gate,
        ["hyperliquid"] = HyperliquidVectors.Kinds,
        ["bitmex"] = BitmexVectors.Kinds,
        ["deribit"] = DeribitVectors.Kinds,
        ["kraken_futures"] = KrakenFuturesVectors.Kinds,
        ["dydx_v4"] = DydxVectors.Kinds,
        ["drift"] = DriftVectors.Kinds,
    };

    /// <summary>The computation: the venue's own form of the kind where it has one, else the common one.</summary>
    /// <param name="venue">The venue as examples name it.</param>
    /// <param name="kind">What is computed.</param>
    /// <param name="catalog">The venue files, for what needs a table; null when there are none.</param>
    /// <returns>It gives no value where the inputs do not say enough.</returns>
    public static VectorComputation Find(string venue, string kind, VenueCatalog? catalog)
    {
        var kinds = venue == "bybit_linear" ? BybitLinearVectors.Kinds(catalog) : ByVenue.GetValueOrDefault(venue);
        return kinds?.GetValueOrDefault(kind) ?? CommonVectors.Find(venue, kind);
    }
}
