namespace Backtests.Plugins;

/// <summary>A margin-call warning that was raised.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Scope">The isolated position's contract, or "cross".</param>
/// <param name="MarginRatio">Maintenance margin over margin balance; 1 = liquidation.</param>
public sealed record MarginWarning(DateTime Time, string Scope, decimal MarginRatio);
