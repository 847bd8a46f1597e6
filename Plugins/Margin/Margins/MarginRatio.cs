using System.Numerics;

namespace Backtests.Margin;

/// <summary>How close an account or an isolated position is to liquidation: 0 is far, 1 is there.</summary>
public static class MarginRatio
{
    /// <summary>
    /// <c>maintenance margin / margin balance</c>, where the balance is wallet plus unrealised profit (Binance). Null when the balance is
    /// not positive though margin is needed: worse than any ratio.
    /// </summary>
    /// <remarks>
    /// Example: wallet 120, unrealised loss 20, maintenance margin 80: 80 / 100 = 0.8, where Binance advises to add margin.
    /// </remarks>
    public static T? Of<T>(T maintenanceMargin, T marginBalance) where T : struct, INumber<T>
    {
        if (maintenanceMargin <= T.Zero) return T.Zero;
        return marginBalance > T.Zero ? maintenanceMargin / marginBalance : null;
    }

    /// <summary>
    /// Whether liquidation is due: the margin balance has come down to the maintenance margin (ratio 1 or more). Never for an account
    /// without positions.
    /// </summary>
    public static bool IsBreached<T>(T maintenanceMargin, T marginBalance) where T : struct, INumber<T> =>
        maintenanceMargin > T.Zero && marginBalance <= maintenanceMargin;

    /// <summary>
    /// The other way round, as OKX shows it: <c>margin balance / maintenance margin</c>, which falls to 1 at liquidation. Null where no
    /// margin is needed.
    /// </summary>
    /// <remarks>Example: margin 995.62 against 4.48 of maintenance margin and closing fee: 222 (shown as 22,200%).</remarks>
    public static T? Coverage<T>(T maintenanceMargin, T marginBalance) where T : struct, INumber<T> =>
        maintenanceMargin > T.Zero ? marginBalance / maintenanceMargin : null;
}
