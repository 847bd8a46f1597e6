namespace Backtests.Plugins;

/// <summary>Leverage of the account over one day.</summary>
/// <param name="Day">The day, UTC.</param>
/// <param name="Highest">Highest gross leverage at the end of a minute of that day: notional over equity.</param>
/// <param name="Last">Gross leverage at the end of the day's last minute with data.</param>
public sealed record LeverageSample(DateOnly Day, decimal Highest, decimal Last);
