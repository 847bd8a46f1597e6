namespace Backtests.MarketData;

/// <summary>An account that was auto-deleveraged.</summary>
/// <param name="Account">Who.</param>
/// <param name="Notional">What was closed, USD.</param>
/// <param name="Profit">What that realised, USD; negative for a loss.</param>
/// <param name="Leverage">Notional of the position over the account's value; a mean where there were several events.</param>
/// <param name="ProfitRate">Profit of the position over its notional at the price of the event, a fraction; a mean likewise.</param>
/// <param name="AccountValue">The account's value, USD.</param>
/// <param name="Events">How often.</param>
public sealed record DeleveragedAccount(
    string Account, decimal Notional, decimal Profit, decimal Leverage, decimal ProfitRate, decimal AccountValue, int Events);
