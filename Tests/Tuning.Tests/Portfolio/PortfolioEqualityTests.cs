using Backtests.Margin;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Portfolio;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Tests.Sweep;
using Xunit.Abstractions;

namespace Backtests.Tuning.Tests.Portfolio;

public sealed class PortfolioEqualityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(21, 2, 2, 10_000, 80, true, true, false)]
    [InlineData(22, 3, 1, 10_000, 80, true, true, false)]
    [InlineData(23, 4, 1, 10_000, 60, true, true, true)]
    [InlineData(24, 3, 1, 10_000, 60, false, false, false)]
    [InlineData(25, 4, 1, 300_000, 80, true, true, false)]
    public void Several_contracts_on_one_wallet_trade_as_on_the_engine(
        int seed, int contracts, int days, int money, int lanes, bool hasQuotes, bool hasMarks, bool favourableFirst)
    {
        decimal cash = money;
        using var market = PortfolioMarket.Write(seed, contracts, days, hasQuotes, hasMarks);
        var random = new Random(seed);
        var symbols = PortfolioMarket.Symbols(contracts);
        var signals = RandomSignals(random, symbols, days);
        var file = Path.Combine(market.Path, "signals.csv");
        using (var writer = new StreamWriter(file)) SignalFile.Write(writer, signals);
        var chosen = Enumerable.Range(0, lanes).Select(_ => RandomLane(random)).ToArray();
        var portfolio = PortfolioMarket.Contract(market.Path, signals, contracts, days, cash, favourableFirst);

        var engine = new (decimal Equity, Dictionary<string, List<EngineTrade>> Trades)[lanes];
        Parallel.For(0, lanes, n => engine[n] = PortfolioEngine.Run(market.Path, file, chosen[n], symbols, days, cash, favourableFirst));

        var (reasons, shared, survivors) = (new Dictionary<ExitReason, int>(), 0, 0);
        var results = PortfolioKernel.Run(portfolio, chosen);
        for (var n = 0; n < lanes; n++)
        {
            var (result, trades) = PortfolioKernel.RunOne(portfolio, chosen[n]);
            for (var contract = 0; contract < contracts; contract++)
                Compare(portfolio.Contracts[contract], chosen[n], engine[n].Trades[symbols[contract]], Of(trades, contract));
            Assert.True(
                Math.Abs((double)engine[n].Equity - result.EndEquity) <= 1e-9 * Math.Max(1d, Math.Abs(result.EndEquity)),
                $"{chosen[n]}: equity {engine[n].Equity} on the engine, {result.EndEquity} by the kernel");
            Assert.Equal(result, results[n]);
            // What the positions did to the wallet is all that happened to it.
            Assert.Equal(result.EndEquity, (double)cash + trades.Sum(trade => trade.Trade.WalletChange), 3);
            foreach (var trade in trades) reasons[trade.Trade.Reason] = reasons.GetValueOrDefault(trade.Trade.Reason) + 1;
            if (chosen[n].Mode != MarginMode.Cross) continue;
            foreach (var (contract, taken) in trades.Where(trade => trade.Trade.Reason == ExitReason.Liquidation))
            {
                var beside = trades.Where(other => other.Contract != contract).Select(other => other.Trade)
                    .Where(other => other.EntryRow < taken.ExitRow && other.ExitRow >= taken.ExitRow).ToList();
                if (beside.Count > 0) shared++;
                if (beside.Exists(other => other.ExitRow > taken.ExitRow)) survivors++;
            }
        }
        foreach (var (reason, count) in reasons) output.WriteLine($"{reason}: {count}");
        output.WriteLine($"liquidations in cross margin with another position open: {shared}, which one outlived: {survivors}");
        // Every way to end a position must have occurred, and several together, or the comparison says little.
        Assert.All(Enum.GetValues<ExitReason>(), reason => Assert.True(reasons.GetValueOrDefault(reason) > 0, $"no {reason} occurred"));
        Assert.True(shared > 0, "no cross liquidation met two positions");
    }

    private static List<SweepTrade> Of(IReadOnlyList<PortfolioTrade> trades, int contract) =>
        [.. trades.Where(trade => trade.Contract == contract).Select(trade => trade.Trade)];

    private static void Compare(SweepContract contract, SweepLane lane, List<EngineTrade> expected, List<SweepTrade> actual)
    {
        for (var n = 0; n < Math.Min(expected.Count, actual.Count); n++)
        {
            var (engine, kernel) = (expected[n], actual[n]);
            var same = engine.EntryTime == contract.Columns.EndOf(kernel.EntryRow)
                && (kernel.Reason == ExitReason.EndOfData || engine.ExitTime == contract.Columns.EndOf(kernel.ExitRow))
                && engine.Reason == kernel.Reason
                && Near(engine.Quantity, kernel.Direction * kernel.Quantity)
                && Near(engine.EntryPrice, kernel.EntryPrice)
                && Near(engine.ExitPrice, kernel.ExitPrice);
            Assert.True(
                same,
                $"{lane}\n{contract.Columns.Symbol} trade {n}\nengine {engine}\nkernel {contract.Columns.EndOf(kernel.EntryRow):u} "
                    + $"{contract.Columns.EndOf(kernel.ExitRow):u} {kernel}");
        }
        Assert.True(
            expected.Count == actual.Count,
            $"{lane}: {contract.Columns.Symbol}: {expected.Count} trades on the engine, {actual.Count} by the kernel");
    }

    private static bool Near(decimal engine, double kernel) => Math.Abs((double)engine - kernel) <= 1e-9 * Math.Abs(kernel);

    // Every third signal has a twin in another contract in the same minute.
    private static List<TradeSignal> RandomSignals(Random random, string[] symbols, int days)
    {
        var signals = new SortedDictionary<(int Minute, int Symbol), TradeSignal>();
        for (var n = 0; n < 50 * days; n++)
        {
            var (minute, symbol) = (random.Next(1, days * 1440), random.Next(symbols.Length));
            Add(minute, symbol);
            if (n % 3 == 0) Add(minute, (symbol + 1) % symbols.Length);
        }
        return [.. signals.Values];

        void Add(int minute, int symbol) => signals[(minute, symbol)] = new TradeSignal(
            WildMarket.Start.AddMinutes(minute), symbols[symbol], random.Next(2) * 2 - 1, random.Next(3) == 0 ? 0.5m : 1m);
    }

    private static SweepLane RandomLane(Random random)
    {
        decimal[] leverages = [2m, 5m, 10m, 25m, 50m, 75m];
        decimal[] distances = [0m, 0m, 0.002m, 0.005m, 0.01m, 0.02m, 0.05m, 0.1m];
        decimal[] parts = [0.02m, 0.1m, 0.25m, 0.4m, 0.9m];
        // Some hold several large positions without stops, so that they are liquidated together.
        if (random.Next(3) == 0)
        {
            return new SweepLane
            {
                Mode = MarginMode.Cross,
                Leverage = Pick([5m, 10m, 20m]),
                StopLoss = random.Next(2) == 0 ? 0m : 0.1m,
                TakeProfit = random.Next(2) == 0 ? 0m : 0.05m,
                MaxHoldMinutes = random.Next(2) == 0 ? 0 : random.Next(100, 600),
                MarginPart = Pick([0.3m, 0.6m]),
                HasFixedSize = random.Next(2) == 0,
            };
        }
        return new SweepLane
        {
            Mode = random.Next(3) == 0 ? MarginMode.Isolated : MarginMode.Cross,
            Leverage = Pick(leverages),
            StopLoss = Pick(distances),
            TakeProfit = Pick(distances),
            TrailingStop = random.Next(3) == 0 ? Pick(distances) : 0m,
            MaxHoldMinutes = random.Next(3) == 0 ? random.Next(1, 600) : 0,
            MarginPart = Pick(parts),
            HasFixedSize = random.Next(3) == 0,
            SlippageBasisPoints = random.Next(3) == 0 ? 2.5m : 0m,
            EntryDelayMinutes = random.Next(4) == 0 ? random.Next(1, 4) : 0,
        };

        decimal Pick(decimal[] values) => values[random.Next(values.Length)];
    }
}
