using System.Numerics;

namespace Backtests.Margin.Liquidation;


/// <summary>A cross subaccount as dYdX v4 sees it at oracle prices.</summary>
/// <param name="NetCollateral">Quote balance plus the signed notional of all positions (TNC).</param>
/// <param name="MaintenanceMargin">Sum over all positions (TMMR); above 0 for the prices made from it.</param>
public readonly record struct SubaccountRisk<T>(T NetCollateral, T MaintenanceMargin) where T : struct, INumber<T>
{
    /// <summary>
    /// Quote amount at which closing a part of a position leaves the account's collateral in proportion to its margin, so that the whole
    /// account closes at zero: <c>-delta notional - net collateral * released margin / maintenance margin</c>. Received by a sale, negative
    /// for a purchase.
    /// </summary>
    /// <param name="deltaNotional">Signed change of notional at the oracle price; negative when a long is sold.</param>
    /// <param name="releasedMargin">Maintenance margin that the change releases, absolute.</param>
    /// <remarks>
    /// Source: dydxprotocol/v4-chain, clob/keeper/liquidations.go. Example: long 0.1 BTC at 50,000 with -5,100 USDC (10%): collateral -100,
    /// margin 500: selling all must bring 5,000 + 100 * 500 / 500 = 5,100.
    /// </remarks>
    public T BankruptcyQuote(T deltaNotional, T releasedMargin) =>
        -deltaNotional - NetCollateral * releasedMargin / MaintenanceMargin;

    /// <summary>
    /// The worst price a liquidation order of one position may fill at:
    /// <c>(notional - clamp(adjustment * (1 - collateral / margin), 0, 1) * spread * its margin) / size</c>.
    /// </summary>
    /// <param name="size">Signed size of the position, not 0.</param>
    /// <param name="notional">Its signed notional at the oracle price.</param>
    /// <param name="margin">Its maintenance margin.</param>
    /// <param name="bankruptcyAdjustment">How fast the price widens, at least 1.</param>
    /// <param name="spreadToMargin">How wide it may become, as a multiple of the position's maintenance margin.</param>
    /// <remarks>
    /// Source: as above. Example: long 0.1 BTC at 50,000 with -4,501 USDC (10%), adjustment 1, spread 0.1: collateral 499 of 500, so
    /// (5,000 - 0.002 * 0.1 * 500) / 0.1 = 49,999.
    /// </remarks>
    public T FillablePrice(T size, T notional, T margin, T bankruptcyAdjustment, T spreadToMargin)
    {
        var bankruptcy = T.Clamp(bankruptcyAdjustment * (T.One - NetCollateral / MaintenanceMargin), T.Zero, T.One);
        return (notional - bankruptcy * spreadToMargin * margin) / size;
    }
}
