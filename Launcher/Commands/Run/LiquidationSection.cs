using Backtests.Launcher.Output;
using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Plugins;
using Spectre.Console;

namespace Backtests.Launcher.Commands.Run;

/// <summary>When, why and at what price positions died, who paid, and how near the others came.</summary>
internal static class LiquidationSection
{
    private const int MostListed = 40;

    public static void Print(Terminal terminal, LiquidationView view, DateTime start)
    {
        terminal.WriteLine($"Liquidations on {view.Venue}, amounts in {view.Currency}");
        PrintSummary(terminal, view, DateOnly.FromDateTime(start));
        if (view.Records.Count > 0) PrintRecords(terminal, view.Records);
        LiquidationRounds.Print(terminal, view);
    }

    // Cents are too coarse for an account in coin.
    internal static string Money(LiquidationView view, decimal amount) =>
        view.Currency is { } currency && !currency.Contains("USD", StringComparison.Ordinal) ? Show.Amount(Math.Round(amount, 8)) : Show.Money(amount);

    private static string Fund(LiquidationView view)
    {
        var moved = $"received {Money(view, view.FundReceived)}, paid {Money(view, view.FundPaid)}";
        if (view.FundHistory.Count == 0) return moved;
        var lowest = Math.Min(view.FundStart ?? decimal.MaxValue, view.FundHistory.Min(entry => entry.Balance));
        return $"{moved}; {Money(view, view.FundHistory[^1].Balance)} left, lowest {Money(view, lowest)}";
    }

    private static string Deleveraged(LiquidationView view)
    {
        var (events, first) = (view.Deleveraged, view.Deleveraged[0]);
        return $"{Show.Count(events.Count)} positions, profit given up {Money(view, events.Sum(taken => taken.Forgone))}; first "
            + $"{Show.Time(first.Time)}: {first.Trader} {first.Symbol}";
    }

    private static void PrintSummary(Terminal terminal, LiquidationView view, DateOnly start)
    {
        var records = view.Records;
        var table = Tables.New("", "");
        table.HideHeaders();
        table.Row("Liquidations", Counted(records));
        if (records.Count > 0)
        {
            table.Row("Notional liquidated", Money(view, records.Sum(record => record.Notional)));
            var (taken, fees) = (-records.Sum(record => record.WalletChange), records.Sum(record => record.Fees));
            table.Row("Taken from the wallet", $"{Money(view, taken)}, of it liquidation fees {Money(view, fees)}");
        }
        if (records.Count > 0 || view.FundHistory.Count > 0) table.Row("Insurance fund", Fund(view));
        if (view.FundShortfall > 0m) table.Row("ADL", $"{Money(view, view.FundShortfall)} borne by other traders, the fund being exhausted");
        if (view.OthersLiquidated > 0) table.Row("Other traders", $"{Show.Count(view.OthersLiquidated)} liquidations");
        if (view.Deleveraged.Count > 0) table.Row("Deleveraged", Deleveraged(view));
        if (view.SharedLoss > 0m)
            table.Row("Socialised losses", $"{Money(view, view.SharedLoss)}, of it {Money(view, view.SharedLossPaid)} paid by traders of the run");
        if (view.ToppedUp > 0m) table.Row("Topped up", $"{Money(view, view.ToppedUp)} of isolated margin by itself");
        table.Row("Closest approach", Approach(view.ClosestApproach));
        table.Row("Margin-call warnings", Warnings(view));
        table.Row("Funding", $"{Money(view, view.Funding)} received less paid");
        foreach (var (symbol, count) in view.TriggerCounts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            table.Row($"{symbol} judged by", Trigger(count, view.Triggers[symbol]));
        // The first step of a run ends the day before it.
        AddLeverage(table, [.. view.Leverage.Where(day => day.Day >= start)]);
        terminal.Write(table);
    }

    private static string Counted(IReadOnlyList<LiquidationRecord> records)
    {
        var isolated = records.Count(record => record.Mode == MarginMode.Isolated);
        return (isolated, records.Count - isolated) switch
        {
            (0, 0) => "none",
            (var count, 0) => $"{Show.Count(count)} (isolated)",
            (0, var count) => $"{Show.Count(count)} (cross)",
            var (some, others) => $"{Show.Count(records.Count)} ({Show.Count(some)} isolated, {Show.Count(others)} cross)",
        };
    }

    private static string Approach(MarginApproach? approach)
    {
        if (approach is null) return "no position was open";
        var distance = approach.Distance is { } share ? $", {Show.Percent(share)} of the price away" : "";
        return $"margin ratio {Show.Ratio(approach.MarginRatio)}{distance}, {Show.Time(approach.Time)} ({approach.Scope})";
    }

    private static string Warnings(LiquidationView view)
    {
        var at = $"at a margin ratio of {Show.Amount(view.WarningRatio)}";
        return view.Warnings is [var first, ..]
            ? $"{Show.Count(view.Warnings.Count)} {at}, first {Show.Time(first.Time)} ({first.Scope})"
            : $"none {at}";
    }

    private static string Trigger(TriggerTally count, TriggerPrice now)
    {
        var proxy = now == TriggerPrice.LastTrade ? "last price (proxy)" : "quote mid or last price (proxy)";
        return (count.Marks, count.Proxies) switch
        {
            (0, 0) => "nothing: no price came",
            (var marks, 0) => $"mark price on {Show.Count(marks)} bars{Gaps(count)}",
            (0, var proxies) => $"{proxy} on {Show.Count(proxies)} bars",
            var (marks, proxies) => $"mark price on {Show.Count(marks)} bars{Gaps(count)}, {proxy} on {Show.Count(proxies)}",
        };
    }

    private static string Gaps(TriggerTally count) =>
        count.MarkGaps > 0 ? $" ({Show.Count(count.MarkGaps)} missing: the last mark stood)" : "";

    private static void AddLeverage(Table table, IReadOnlyList<LeverageSample> days)
    {
        if (days.All(day => day.Highest == 0m)) return;
        table.Row("Gross leverage", $"highest {Show.Leverage(days.Max(day => day.Highest))}, mean of the days' highest "
            + $"{Show.Leverage(days.Average(day => day.Highest))}, at the end {Show.Leverage(days[^1].Last)}");
        table.Row("Highest by day",
            $"|{Sparkline.Of([.. days.Select(day => day.Highest)])}| {Show.Day(days[0].Day)} to {Show.Day(days[^1].Day)}");
    }

    private static void PrintRecords(Terminal terminal, IReadOnlyList<LiquidationRecord> records)
    {
        var table = Tables.Densest(
            "Time (UTC)", "Position", "Mode", ">Tier", ">Size", ">Mark", ">Liq.", ">Bankrupt", ">Loss", ">Fee", ">Fund", ">Safe at");
        // The run's days are above; only a list over several years needs the year again.
        Func<DateTime, string> time = records[0].Time.Year == records[^1].Time.Year ? Show.DayAndMinute : Show.Minute;
        foreach (var record in records.Take(MostListed))
            foreach (var position in record.Positions) table.Row([time(record.Time), .. Cells(record, position)]);
        terminal.Write(table);
        terminal.WriteLine();
        if (records.Count > MostListed)
            terminal.WriteLine($"and {Show.Count(records.Count - MostListed)} more; the results' -liquidations.json has all of them");
        terminal.WriteLine("Mark: the bar's adverse extreme. Liq., Bankrupt: liquidation and bankruptcy price.");
        terminal.WriteLine("Fund: what the insurance fund received, the fee included; negative is what it paid.");
        terminal.WriteLine("Safe at: the highest leverage that this mark would not have liquidated.");
    }

    private static string[] Cells(LiquidationRecord record, LiquidatedPosition position)
    {
        var fills = record.Fills.Where(fill => fill.Symbol == position.Symbol && (fill.Leg ?? position.Side) == position.Side).ToArray();
        var fee = fills.Sum(fill => fill.Fee);
        var profit = fills.Sum(fill => fill.Profit);
        return
        [
            $"{Show.Lower(position.Side)} {position.Symbol}", record.Mode == MarginMode.Isolated ? "isol." : "cross", $"{position.Tier}",
            Digits(position.Quantity, 6), Digits(position.TriggerMark, 6), Digits(position.LiquidationPrice, 6),
            Digits(position.BankruptcyPrice, 6), Digits(fee - profit, 5), Digits(fee, 4), Digits(fills.Sum(fill => fill.FundGain), 5),
            record.SurvivingLeverage is { } leverage ? Show.Leverage(leverage) : "none",
        ];
    }

    private static string Digits(decimal? value, int digits) => value is { } number ? Show.Digits(number, digits) : Show.None;
}
