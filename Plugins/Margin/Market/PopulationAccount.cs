using Backtests.Margin.Accounts;

namespace Backtests.Margin.Market;

/// <summary>Opens the account of a trader of a population.</summary>
internal static class PopulationAccount
{
    public static MarginAccount Open(
        IReadOnlyList<PopulationPosition> rows, Func<string, ContractTerms> terms, InsuranceFund fund, DateTime time)
    {
        foreach (var row in rows) Check(row);
        var account = new MarginAccount(
            rows.Sum(row => row.Margin), terms, MarginMode.Cross, 1m, fund, new MoneyFlows { KeepEntries = false });
        // Isolated positions first: each sets aside its own margin from a wallet that is full.
        foreach (var row in rows.OrderBy(row => row.Mode == MarginMode.Cross))
        {
            var notional = terms(row.Symbol).Contract.Notional(Math.Abs(row.Quantity), row.EntryPrice);
            account.Configure(row.Symbol, row.Mode, Math.Max(1m, notional / row.Margin));
            account.Fill(time, row.Symbol, row.Quantity, row.EntryPrice);
        }
        return account;
    }

    private static void Check(PopulationPosition row)
    {
        if (row.Quantity == 0m) throw Invalid(row, $"has no quantity");
        if (row.EntryPrice <= 0m) throw Invalid(row, $"has the entry price {row.EntryPrice}, which is not above 0");
        if (row.Margin <= 0m) throw Invalid(row, $"has the margin {row.Margin}, which is not above 0");
    }

    private static MarginException Invalid(PopulationPosition row, FormattableString reason) =>
        new($"population: {row.Trader} {row.Symbol} {FormattableString.Invariant(reason)}");
}
