namespace Backtests.Margin.Accounts;

/// <summary>One movement of money: an entry of the double-entry record <see cref="MoneyFlows"/>.</summary>
/// <param name="Time">When, UTC.</param>
/// <param name="Kind">Why.</param>
/// <param name="Symbol">The contract that caused it; empty for transfers.</param>
/// <param name="From">Who pays.</param>
/// <param name="To">Who receives.</param>
/// <param name="Amount">How much, in the collateral currency; zero or positive.</param>
public readonly record struct MoneyFlow(DateTime Time, FlowKind Kind, string Symbol, Party From, Party To, decimal Amount);
