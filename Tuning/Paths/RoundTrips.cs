using Backtests.Engine;
using Backtests.Margin.Accounts;
using Backtests.Plugins;
using QuantConnect;
using QuantConnect.Orders;

namespace Backtests.Tuning.Paths;

/// <summary>
/// Reads a run of the engine as the kernel reads its own: from one time without positions to the next, by what the wallet did in between.
/// The wallet is
/// the venue's account, to the last fee.
/// </summary>
internal static class RoundTrips
{
    /// <summary>The outcome of a run that went well.</summary>
    public static LaneOutcome Of(BacktestResult result, double initialCash, int days)
    {
        var tally = new Tally(initialCash);
        if (VenueSession.Of(result.Algorithm) is not { } session)
        {
            foreach (var trade in result.Performance.TotalPerformance.ClosedTrades) tally.Move((double)(trade.ProfitLoss - trade.TotalFees));
            var portfolio = result.Algorithm.Portfolio;
            return tally.Outcome((double)portfolio.TotalPortfolioValue, days) with
            {
                Fees = (double)portfolio.TotalFees, Liquidations = 0, LiquidationLoss = 0d, Funding = null,
            };
        }

        Count(tally, result, session, initialCash);
        var account = session.Account;
        var open = account.Positions.Sum(position => position.UnrealizedProfit);
        var equity = (double)(account.Wallet + open);
        if (account.Positions.Any(position => position.Quantity != 0m)) tally.Move(equity - tally.Wallet);
        return tally.Outcome(equity, days) with
        {
            Liquidations = session.Records.Count,
            LiquidationLoss = -(double)session.Records.Sum(record => record.WalletChange),
            Fees = -(double)account.Flows.Net(Party.Trader, FlowKind.TradingFee),
            Funding = (double)account.Flows.Net(Party.Trader, FlowKind.Funding),
        };
    }

    private static void Count(Tally tally, BacktestResult result, VenueSession session, double initialCash)
    {
        var fills = result.OrderEvents.Where(each => each.FillQuantity != 0m).ToArray();
        Dictionary<Symbol, decimal> quantities = [];
        var flows = session.Account.Flows.Entries;
        var (flow, wallet) = (0, (decimal)initialCash);
        for (var n = 0; n < fills.Length; n++)
        {
            var fill = fills[n];
            var quantity = quantities.GetValueOrDefault(fill.Symbol) + fill.FillQuantity;
            if (quantity == 0m) quantities.Remove(fill.Symbol);
            else quantities[fill.Symbol] = quantity;
            if (quantities.Count > 0) continue;

            for (; flow < flows.Count && flows[flow].Time <= fill.UtcTime; flow++) wallet += Change(flows[flow]);
            // What was opened in the same step has paid its fee already.
            var after = 0m;
            for (var next = n + 1; next < fills.Length && fills[next].UtcTime == fill.UtcTime; next++) after += fills[next].OrderFee.Value.Amount;
            tally.Move((double)(wallet + after) - tally.Wallet);
        }
    }

    private static decimal Change(MoneyFlow flow) =>
        flow.Kind == FlowKind.Transfer ? 0m : flow.To == Party.Trader ? flow.Amount : flow.From == Party.Trader ? -flow.Amount : 0m;

    private sealed class Tally(double initialCash)
    {
        private readonly double _initial = initialCash;
        private double _peak = initialCash;
        private double _drawdown;
        private double _sum;
        private double _squares;
        private int _trades;
        private int _wins;

        public double Wallet { get; private set; } = initialCash;

        public void Move(double change)
        {
            _trades++;
            if (change > 0d) _wins++;
            var part = change / Wallet;
            _sum += part;
            _squares += part * part;
            Wallet += change;
            if (Wallet > _peak) _peak = Wallet;
            else if (_peak - Wallet > _drawdown * _peak) _drawdown = (_peak - Wallet) / _peak;
        }

        public LaneOutcome Outcome(double equity, int days) => new()
        {
            EndEquity = equity,
            Growth = LaneOutcome.GrowthOf(equity, _initial, days),
            Sharpe = LaneOutcome.SharpeOf(_trades, _sum, _squares, days),
            MaxDrawdown = _drawdown,
            Trades = _trades,
            Wins = _wins,
        };
    }
}
