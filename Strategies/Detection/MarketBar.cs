namespace Backtests.Strategies.Detection;

/// <summary>A finished one-minute bar of the last traded price.</summary>
/// <param name="EndTime">When the bar was complete, and so known; UTC.</param>
/// <param name="Open">First price, quote currency.</param>
/// <param name="High">Highest price, quote currency.</param>
/// <param name="Low">Lowest price, quote currency.</param>
/// <param name="Close">Last price, quote currency.</param>
/// <param name="Volume">Traded size in base currency.</param>
public readonly record struct MarketBar(DateTime EndTime, double Open, double High, double Low, double Close, double Volume);
