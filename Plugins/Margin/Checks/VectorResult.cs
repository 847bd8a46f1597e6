namespace Backtests.Margin.Checks;

/// <summary>The result for one example.</summary>
/// <param name="Id">The example's id.</param>
/// <param name="Venue">The venue as the file names it, e.g. <c>binance_usdm</c>.</param>
/// <param name="Kind">What it is an example of, e.g. <c>liquidation_price_cross</c>.</param>
/// <param name="Outcome">Passed or failed.</param>
/// <param name="Values">Expected and computed numbers; empty when nothing was computed.</param>
/// <param name="Reason">Why it failed; empty when passed.</param>
public sealed record VectorResult(
    string Id, string Venue, string Kind, VectorOutcome Outcome, IReadOnlyList<VectorValue> Values, string Reason);
