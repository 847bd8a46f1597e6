using System.Numerics;

namespace Backtests.Margin;

/// <summary>Several assets as one collateral (Binance multi-assets mode, cross only).</summary>
public static class MultiAssetMode
{
    /// <summary>Value an asset counts for: <c>balance * price * ratio</c>, in quote currency; the ratio is 1 less the haircut.</summary>
    public static T CollateralValue<T>(T balance, T indexPrice, T collateralRatio) where T : struct, INumber<T> =>
        balance * indexPrice * collateralRatio;

    /// <summary>
    /// Collateral, valued in quote currency, that auto-exchange sells to repay a negative balance: <c>debt / collateral ratio</c>.
    /// </summary>
    /// <remarks>Example (Binance multi-asset info): a debt of 20,000 at a ratio of 97.5% sells 20,000 / 0.975 = 20,513.</remarks>
    public static T AutoExchange<T>(T debt, T collateralRatio) where T : struct, INumber<T> => debt / collateralRatio;

    /// <summary>
    /// Whether debt over collateral has reached a loan-to-value limit, at which collateral is sold: <c>debt &gt;= limit * collateral</c>.
    /// Never without debt.
    /// </summary>
    /// <param name="debt">What the settlement currency is below zero, unsigned.</param>
    /// <param name="collateralValue">Sum of <see cref="CollateralValue"/>, quote currency.</param>
    /// <param name="limit">Fraction; Binance: 1, later 0.995.</param>
    /// <remarks>Example: 9,400 against 9,443 at 0.995 (9,395.79): sold.</remarks>
    public static bool ReachesLoanToValue<T>(T debt, T collateralValue, T limit) where T : struct, INumber<T> =>
        debt > T.Zero && debt >= limit * collateralValue;
}
