namespace Backtests.Margin.Columns;

/// <summary>What positions come to at their marks, in the currency of the margin.</summary>
/// <param name="UnrealizedProfit">Sum of the unrealised profits.</param>
/// <param name="MaintenanceMargin">Sum of the maintenance margins.</param>
public readonly record struct ColumnTotals(double UnrealizedProfit, double MaintenanceMargin)
{
    /// <summary>Margin balance of a cross account with this wallet: wallet + unrealised profit.</summary>
    public double Equity(double wallet) => wallet + UnrealizedProfit;

    /// <summary>Whether a cross account with this wallet is due for liquidation; see <see cref="MarginRatio.IsBreached"/>.</summary>
    public bool IsBreached(double wallet) => MarginRatio.IsBreached(MaintenanceMargin, Equity(wallet));

    /// <summary>Both sums added up, as of two ranges of positions.</summary>
    public static ColumnTotals operator +(ColumnTotals left, ColumnTotals right) =>
        new(left.UnrealizedProfit + right.UnrealizedProfit, left.MaintenanceMargin + right.MaintenanceMargin);
}
