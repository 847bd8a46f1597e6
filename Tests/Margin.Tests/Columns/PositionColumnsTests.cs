using Backtests.Margin.Columns;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

public sealed class PositionColumnsTests
{
    // BTCUSDT on Binance, 2025-08-01: up to 300,000 0.4 %, up to 800,000 0.5 % less 300, up to 3,000,000 0.65 % less 1,500.
    private static readonly MaintenanceSchedule<double> Btc = BinanceUsdmVenue.Venue.TermsOf("BTCUSDT", new(2025, 8, 1)).ScheduleDouble();

    [Fact]
    public void Two_cross_positions_by_hand()
    {
        var table = new PositionColumns();
        table.Add(PositionSide.Long, 4, 100_000, 0, Btc);
        table.Add(PositionSide.Short, 2, 110_000, 0, Btc);

        // At 90,000 and 120,000: profit 4 * -10,000 - 2 * 10,000 = -60,000;
        // margin 360,000 * 0.005 - 300 = 1,500 and 240,000 * 0.004 = 960.
        var totals = table.Remark([90_000, 120_000]);

        Assert.Equal(new ColumnTotals(-60_000, 2_460), totals);
        Assert.False(totals.IsBreached(62_460.01));
        Assert.True(totals.IsBreached(62_460));
    }

    [Fact]
    public void The_first_isolated_position_that_is_due_is_found_and_the_search_goes_on_behind_it()
    {
        // 1 from 50,000 with 5,000: liquidated at (5,000 - 50,000) / (0.004 - 1) = 45,180.72. With 6,000: at 44,176.71.
        var table = new PositionColumns(capacity: 2);
        for (var n = 0; n < 11; n++) table.Add(PositionSide.Long, 1, 50_000, n is 6 or 9 ? 5_000 : 6_000, Btc);

        Assert.Equal(-1, table.FirstBreach(45_181));
        Assert.Equal(6, table.FirstBreach(45_180));
        Assert.Equal(9, table.FirstBreach(45_180, start: 7));
        Assert.Equal(-1, table.FirstBreach(45_180, start: 10));
        Assert.Equal(0, table.FirstBreach(44_176));

        table.Set(6, PositionSide.Long, 0, 50_000, 0, Btc);
        Assert.Equal(9, table.FirstBreach(45_180));
        table.SetMargin(9, 6_000);
        Assert.Equal(-1, table.FirstBreach(45_180));
        Assert.Equal(-1, new PositionColumns().FirstBreach(1));
    }

    [Fact]
    public void An_inverse_long_by_hand()
    {
        // Kraken, Equity Protection Process: long 1,000 USD from 8,000 with 0.01 BTC at 1 % of the mark value: liquidated at 7,481.48.
        var table = new PositionColumns(ContractType.Inverse);
        table.Add(PositionSide.Long, 1_000, 8_000, 0.01, MaintenanceSchedule<double>.Flat(0.01, 0));

        Assert.Equal(-1, table.FirstBreach(7_482));
        Assert.Equal(0, table.FirstBreach(7_481));
        Assert.Equal(1_000 / 8_000.0 - 1_000 / 10_000.0, table.UnrealizedProfit(0, 10_000), 15);
        Assert.Equal(0.001, table.MaintenanceMargin(0, 10_000), 15);
    }

    [Fact]
    public void A_mark_that_is_no_price_is_refused_with_the_position()
    {
        var table = new PositionColumns();
        for (var n = 0; n < 9; n++) table.Add(PositionSide.Long, 1, 50_000, 5_000, Btc);
        var marks = Enumerable.Repeat(50_000.0, 9).ToArray();
        foreach (var bad in new[] { double.NaN, -1e-300, -50_000, double.PositiveInfinity, double.NegativeInfinity })
            foreach (var at in new[] { 2, 8 })
            {
                var wrong = marks.ToArray();
                wrong[at] = bad;
                Assert.Contains($"position {at} ", Assert.Throws<ArgumentException>(() => table.Remark(wrong)).Message);
                Assert.Contains($"position {at} ", Assert.Throws<ArgumentException>(() => table.FirstBreach(wrong, start: 1)).Message);
            }
        Assert.Throws<ArgumentException>(() => table.Remark([1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Remark(8, [1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Add(PositionSide.Long, double.NaN, 1, 0, Btc));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Add(PositionSide.Long, 1, 0, 0, Btc));
    }

    /// <summary>Tables of 1 to 21 positions of every venue and symbol at three sets of marks from a tenth to ten times the entry.</summary>
    [Fact]
    public void Every_position_gives_to_the_last_digit_what_the_generic_formulas_give() => Properties.Hold(Tables(), table =>
    {
        var columns = table.Columns;
        foreach (var marks in table.Marks)
        {
            var totals = columns.Remark(marks);
            var (profit, margin, exactProfit, exactMargin, size) = (0.0, 0.0, 0m, 0m, 0m);
            var firstDue = -1;
            for (var n = 0; n < marks.Length; n++)
            {
                var (p, mark) = (table.Positions[n], marks[n]);
                var generic = p.Value(mark);
                Assert.Equal(generic.Profit, columns.UnrealizedProfit(n, mark));
                Assert.Equal(generic.Margin, columns.MaintenanceMargin(n, mark));
                var isDue = MarginRatio.IsBreached(generic.Margin, p.Wallet + generic.Profit);
                Assert.Equal(isDue, columns.IsBreached(n, mark));
                if (firstDue < 0 && isDue) firstDue = n;
                (profit, margin) = (profit + generic.Profit, margin + generic.Margin);
                var exact = p.ExactValue((decimal)mark);
                (exactProfit, exactMargin, size) = (exactProfit + exact.Profit, exactMargin + exact.Margin, size + exact.Size);
            }
            Assert.Equal(firstDue, columns.FirstBreach(marks));
            // The sums against a plain loop in double and against the accounting's decimals.
            var tolerance = (double)size * 1e-12;
            Assert.Equal(profit, totals.UnrealizedProfit, tolerance);
            Assert.Equal(margin, totals.MaintenanceMargin, tolerance);
            Assert.Equal((double)exactProfit, totals.UnrealizedProfit, tolerance);
            // A binary notional may lie on the other side of a step than the decimal one that is exactly on it.
            if (table.Positions.Zip(marks).Any(one => one.First.IsAtStep((decimal)one.Second))) continue;
            Assert.Equal((double)exactMargin, totals.MaintenanceMargin, tolerance);
        }
    }, 10_000);

    [Fact]
    public void One_mark_for_all_is_the_same_mark_for_each_and_ranges_add_up() => Properties.Hold(Tables(), table =>
    {
        var (columns, mark) = (table.Columns, table.Marks[0][0]);
        double[] marks = [.. Enumerable.Repeat(mark, columns.Count)];
        var all = columns.Remark(marks);
        Assert.Equal(all, columns.Remark(mark));
        Assert.Equal(columns.FirstBreach(marks), columns.FirstBreach(mark));
        var parts = columns.Remark(0, marks.AsSpan(0, marks.Length / 2)) + columns.Remark(marks.Length / 2, marks.AsSpan(marks.Length / 2));
        var size = table.Positions.Sum(p => p.Value(mark).Margin + Math.Abs(p.Value(mark).Profit));
        Assert.Equal(all.UnrealizedProfit, parts.UnrealizedProfit, size * 1e-12);
        Assert.Equal(all.MaintenanceMargin, parts.MaintenanceMargin, size * 1e-12);
    });

    [Fact]
    public void One_position_checked_alone_gives_the_same_in_both_number_types() => Properties.Hold(Tables(), table =>
    {
        if (table.IsInverse) return;
        for (var n = 0; n < table.Positions.Length; n++)
        {
            var p = table.Positions[n];
            var fast = new PositionCheck<double>(p.Side, p.Size, p.Entry, p.Wallet, p.Terms.ScheduleDouble(p.State<double>(p.Size)));
            var exact = new PositionCheck<decimal>(
                p.Side, (decimal)p.Size, (decimal)p.Entry, (decimal)p.Wallet, p.Terms.Schedule(p.State((decimal)p.Size)));
            foreach (var marks in table.Marks)
            {
                var generic = p.Value(marks[n]);
                Assert.Equal(generic.Margin, fast.MaintenanceMargin(marks[n]));
                Assert.Equal(MarginRatio.IsBreached(generic.Margin, p.Wallet + generic.Profit), fast.IsBreached(marks[n]));
                var mark = (decimal)marks[n];
                var (profit, margin, _) = p.ExactValue(mark);
                Assert.Equal(margin, exact.MaintenanceMargin(mark));
                Assert.Equal((decimal)p.Wallet + profit, exact.Equity(mark));
                Assert.Equal(MarginRatio.IsBreached(margin, (decimal)p.Wallet + profit), exact.IsBreached(mark));
            }
        }
    });

    private static Gen<GeneratedTable> Tables() =>
        from first in VenueSchedules.Any
        let peers = VenueSchedules.All.Where(one => one.Venue.ContractType == first.Venue.ContractType).ToArray()
        from count in Gen.Choose(1, 21)
        from positions in GeneratedRow.From(peers).ArrayOf(count)
        from marks in Gen.Choose(100, 10_000).ArrayOf(count * 3)
        select new GeneratedTable(positions, marks);

    private sealed record GeneratedRow(MarginTerms Terms, bool IsInverse, PositionSide Side, double Size, double Entry, double Wallet)
    {
        public static Gen<GeneratedRow> From((Venue Venue, MarginTerms Terms)[] tables) =>
            from one in Gen.Elements(tables)
            from tier in Gen.Choose(0, one.Terms.Tiers.Count - 1)
            from part in Gen.Choose(0, 1000)
            from side in Gen.Elements(PositionSide.Long, PositionSide.Short)
            from digits in Gen.Choose(1, 99_999)
            from exponent in Gen.Choose(-3, 1)
            from leverage in Gen.Choose(1, 50)
            let floor = (double)one.Terms.Tiers[tier].Floor
            let cap = (double)(one.Terms.Tiers[tier].Cap ?? one.Terms.Tiers[tier].Floor * 4 + 1_000)
            let notional = floor + (cap - floor) * part / 1000
            let entry = Math.Round(digits * Math.Pow(10, exponent), 3)
            let isInverse = one.Venue.ContractType == ContractType.Inverse
            let size = Math.Round(isInverse ? notional * entry : notional / entry, 6)
            select new GeneratedRow(one.Terms, isInverse, side, size, entry, Math.Round(notional / leverage, 6));

        public MaintenanceState<T> State<T>(T size) where T : struct, System.Numerics.INumber<T> => new(size, T.Zero, T.Zero);

        public (double Profit, double Margin) Value(double mark)
        {
            var schedule = Terms.ScheduleDouble(State(Size));
            return IsInverse
                ? (Margin.UnrealizedProfit.Inverse(Side, Size, Entry, mark), MaintenanceMargin.Inverse(schedule, Size, mark))
                : (Margin.UnrealizedProfit.Linear(Side, Size, Entry, mark), MaintenanceMargin.Linear(schedule, Size, mark));
        }

        public bool IsAtStep(decimal mark)
        {
            var notional = IsInverse ? (decimal)Size / mark : (decimal)Size * mark;
            return Terms.Tiers.Any(tier => Math.Abs(tier.Floor - notional) <= notional * 1e-12m);
        }

        public (decimal Profit, decimal Margin, decimal Size) ExactValue(decimal mark)
        {
            var (size, entry) = ((decimal)Size, (decimal)Entry);
            var schedule = Terms.Schedule(State(size));
            return IsInverse
                ? (Margin.UnrealizedProfit.Inverse(Side, size, entry, mark), MaintenanceMargin.Inverse(schedule, size, mark),
                    size / entry + size / mark)
                : (Margin.UnrealizedProfit.Linear(Side, size, entry, mark), MaintenanceMargin.Linear(schedule, size, mark),
                    size * entry + size * mark);
        }
    }

    private sealed record GeneratedTable
    {
        public GeneratedTable(GeneratedRow[] positions, int[] parts)
        {
            Positions = positions;
            Marks = [.. parts.Chunk(positions.Length).Select(chunk =>
                chunk.Select((part, n) => Math.Round(positions[n].Entry * part / 1000, 6)).ToArray())];
            Columns = new PositionColumns(positions[0].IsInverse ? ContractType.Inverse : ContractType.Linear, capacity: 4);
            foreach (var p in positions)
                Columns.Add(p.Side, p.Size, p.Entry, p.Wallet, p.Terms.ScheduleDouble(p.State<double>(p.Size)));
        }

        public GeneratedRow[] Positions { get; }

        public double[][] Marks { get; }

        public PositionColumns Columns { get; }

        public bool IsInverse => Positions[0].IsInverse;
    }
}
