namespace Backtests.MarketData;

/// <summary>Names one series of a data folder.</summary>
/// <param name="Asset">Perpetual future or spot.</param>
/// <param name="Market">Lean's market name in lower case, e.g. <c>binance</c>.</param>
/// <param name="Symbol">The venue's symbol in upper case, e.g. <c>BTCUSDT</c>.</param>
/// <param name="Kind">What is measured.</param>
/// <param name="Resolution">How it is cut in time.</param>
public readonly record struct SeriesId(AssetClass Asset, string Market, string Symbol, DataKind Kind, DataResolution Resolution)
{
    /// <summary>Whether the series has one file a day (else one file in all).</summary>
    public bool HasFilePerDay => Resolution == DataResolution.Minute || Kind is DataKind.OpenInterest or DataKind.Liquidation;

    /// <inheritdoc/>
    public override string ToString() => Resolution == DataResolution.Event
        ? $"{Market} {Symbol} {Kind}"
        : $"{Market} {Symbol} {Kind} {Resolution}";
}
