using Backtests.Margin.Accounts;

namespace Backtests.Margin.Liquidation;

/// <summary>One forced trade of a liquidation, as the account under test sees it and as the market did.</summary>
/// <param name="Step">Name of the liquidation step that made it.</param>
/// <param name="Symbol">The contract.</param>
/// <param name="Quantity">Signed quantity in base units: negative sold.</param>
/// <param name="Price">Price at which the account is settled, in quote currency: never worse than the bankruptcy price.</param>
/// <param name="Fee">Liquidation fee taken from the account, in the collateral currency.</param>
/// <param name="ExecutionPrice">Price that the market gave, in quote currency.</param>
/// <param name="IsTakeover">Whether the insurance fund took the position over at the bankruptcy price.</param>
/// <param name="FundGain">What the insurance fund got (positive) or paid, the fee included, in the collateral currency.</param>
/// <param name="AutoDeleveraged">Loss that the fund could not pay, borne by deleveraged winners, in the collateral currency.</param>
public sealed record ForcedFill(
    string Step,
    string Symbol,
    decimal Quantity,
    decimal Price,
    decimal Fee,
    decimal ExecutionPrice,
    bool IsTakeover,
    decimal FundGain,
    decimal AutoDeleveraged);
