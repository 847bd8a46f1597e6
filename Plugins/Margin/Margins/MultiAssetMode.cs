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
}
