using System.Globalization;
using Backtests.Engine;
using Backtests.Engine.Feed;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace Backtests.Tuning.Sweep.Columns;

/// <summary>Reads the minute bars, mark prices and funding rates of a contract from a data folder into columns, as the engine would feed
/// them.</summary>
public static class PriceColumnsReader
{
    private const int MinutesPerDay = 1440;

    /// <summary>Reads whole days.</summary>
    /// <param name="dataFolder">Root of the market data, in Lean's layout.</param>
    /// <param name="symbol">Lean's symbol of the contract.</param>
    /// <param name="firstDay">First day, UTC.</param>
    /// <param name="lastDay">Last day, UTC, included.</param>
    /// <param name="usesMarks">Whether mark prices trigger liquidations where there are any.</param>
    /// <exception cref="TuningException">There is no bar in these days.</exception>
    /// <exception cref="BacktestException">A file is damaged or a row is bad.</exception>
    public static PriceColumns Read(string dataFolder, Symbol symbol, DateTime firstDay, DateTime lastDay, bool usesMarks = true)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var days = (lastDay.Date - firstDay.Date).Days + 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return PriceColumns.Create(
            symbol.Value, firstDay.Date, days * MinutesPerDay, columns => Fill(columns, dataFolder, symbol, lastDay, usesMarks));
    }

    private static FundingColumns Fill(PriceColumns columns, string dataFolder, Symbol symbol, DateTime lastDay, bool usesMarks)
    {
        var first = columns.Start;
        var trades = new RowSource(Files(dataFolder, symbol, TickType.Trade, first, lastDay), columns.Start);
        var quotes = new RowSource(Files(dataFolder, symbol, TickType.Quote, first, lastDay), columns.Start);
        var marks = usesMarks ? new MarkSource(dataFolder, symbol.Value, columns.Start, lastDay) : null;

        var (hasQuote, sawMark, sawAny) = (false, false, false);
        double bid = 0, ask = 0, last = 0, mark = 0;
        for (var row = 0; row < columns.Rows; row++)
        {
            var hasTrade = trades.MoveTo(row, out var tradeAt);
            var isQuoted = quotes.MoveTo(row, out var quoteAt);
            hasQuote |= isQuoted;
            sawAny |= hasTrade || isQuoted;
            var trade = trades.Current as TradeColumns;
            var quote = quotes.Current as QuoteColumns;

            if (hasTrade) last = (double)trade!.Close[tradeAt];
            if (isQuoted)
            {
                Set(columns.Bid, row, quote!.Bid, quoteAt);
                Set(columns.Ask, row, quote.Ask, quoteAt);
                (bid, ask) = (columns.Bid.Close[row], columns.Ask.Close[row]);
                last = (double)((quote.Bid.Close[quoteAt] + quote.Ask.Close[quoteAt]) / 2m);
            }
            else if (hasTrade && !hasQuote)
            {
                columns.Bid.Set(row, trade!.Open[tradeAt], trade.High[tradeAt], trade.Low[tradeAt], trade.Close[tradeAt]);
                columns.Ask.Set(row, trade.Open[tradeAt], trade.High[tradeAt], trade.Low[tradeAt], trade.Close[tradeAt]);
                bid = ask = last;
            }
            else
            {
                columns.Bid.CarryOutOfReach(row, bid);
                columns.Ask.CarryOutOfReach(row, ask);
            }
            columns.Last[row] = last;

            if (marks is not null && marks.MoveTo(row, out var values))
            {
                sawMark = true;
                columns.Mark.Set(row, values.Open, values.High, values.Low, values.Close);
            }
            else if (sawMark || (!isQuoted && !hasTrade))
            {
                columns.Mark.Carry(row, mark);
            }
            else if (isQuoted)
            {
                SetMiddle(columns.Mark, row, quote!, quoteAt);
            }
            else
            {
                columns.Mark.Set(row, trade!.Open[tradeAt], trade.High[tradeAt], trade.Low[tradeAt], trade.Close[tradeAt]);
            }
            mark = columns.Mark.Close[row];
        }

        if (!sawAny)
        {
            throw new TuningException(string.Create(
                CultureInfo.InvariantCulture,
                $"{symbol.Value}: no minute bars from {columns.Start:yyyy-MM-dd} to {lastDay:yyyy-MM-dd} in {dataFolder}"));
        }
        columns.HasMarkPrices = sawMark;
        return Funding(columns, dataFolder, symbol);
    }

    private static void Set(BarSeries side, int row, QuoteSide quote, int at) =>
        side.Set(row, quote.Open[at], quote.High[at], quote.Low[at], quote.Close[at]);

    private static void SetMiddle(BarSeries mark, int row, QuoteColumns quote, int at) => mark.Set(
        row,
        (quote.Bid.Open[at] + quote.Ask.Open[at]) / 2m,
        (quote.Bid.High[at] + quote.Ask.High[at]) / 2m,
        (quote.Bid.Low[at] + quote.Ask.Low[at]) / 2m,
        (quote.Bid.Close[at] + quote.Ask.Close[at]) / 2m);

    // A rate is paid in the first minute that ends at its time or later, on the mark at which that minute closed. The one at the midnight
    // that ends the
    // last day is of the next day.
    private static FundingColumns Funding(PriceColumns columns, string dataFolder, Symbol symbol)
    {
        var path = DataPaths.MarginInterest(dataFolder, symbol);
        if (!File.Exists(path)) return new FundingColumns([], []);
        var rates = RateDecoder.Decode(File.ReadAllBytes(path), path);
        var (rows, cash) = (new List<int>(), new List<double>());
        var end = columns.Start.AddMinutes(columns.Rows).Ticks;
        for (var n = 0; n < rates.Ticks.Length && rates.Ticks[n] < end; n++)
        {
            var minutes = (rates.Ticks[n] - columns.Start.Ticks + TimeSpan.TicksPerMinute - 1) / TimeSpan.TicksPerMinute;
            var row = (int)(minutes - 1);
            if (rates.Ticks[n] < columns.Start.Ticks || row < 0 || row >= columns.Rows) continue;
            var payment = -columns.Mark.Close[row] * (double)rates.Rates[n];
            // Of two rates that fell due since the last minute the later one counts.
            if (rows.Count > 0 && rows[^1] == row) cash[^1] = payment;
            else
            {
                rows.Add(row);
                cash.Add(payment);
            }
        }
        return new FundingColumns([.. rows], [.. cash]);
    }

    private static BarFiles Files(string dataFolder, Symbol symbol, TickType tickType, DateTime first, DateTime last)
    {
        var type = tickType == TickType.Quote ? typeof(QuoteBar) : typeof(TradeBar);
        var config = new SubscriptionDataConfig(
            type, symbol, Resolution.Minute, TimeZones.Utc, TimeZones.Utc, false, false, false, tickType: tickType);
        return new BarFiles(dataFolder, config, first.Date, last.Date);
    }

    // Hands out the bar of a row, if there is one. Rows are asked for in order.
    private sealed class RowSource(BarFiles files, DateTime start)
    {
        private int _next;

        public BarColumns? Current { get; private set; } = files.Next();

        public bool MoveTo(int row, out int at)
        {
            var ticks = start.Ticks + row * TimeSpan.TicksPerMinute;
            while (Current is not null)
            {
                while (_next < Current.Count && Current.StartTicks[_next] < ticks) _next++;
                at = _next;
                if (_next < Current.Count) return Current.StartTicks[_next] == ticks;
                (Current, _next) = (files.Next(), 0);
            }
            at = 0;
            return false;
        }
    }

    private sealed class MarkSource(string dataFolder, string ticker, DateTime start, DateTime lastDay)
    {
        private readonly List<(int Row, decimal Open, decimal High, decimal Low, decimal Close)> _bars = [];
        private DateTime _day = start.Date;
        private int _next;

        public bool MoveTo(int row, out (decimal Open, decimal High, decimal Low, decimal Close) bar)
        {
            while (true)
            {
                while (_next < _bars.Count && _bars[_next].Row < row) _next++;
                if (_next < _bars.Count)
                {
                    var found = _bars[_next];
                    bar = (found.Open, found.High, found.Low, found.Close);
                    return found.Row == row;
                }
                bar = default;
                if (_day > lastDay || start.AddMinutes(row).Date < _day) return false;
                ReadDay();
            }
        }

        private void ReadDay()
        {
            (_next, var day) = (0, _day);
            _day = _day.AddDays(1);
            _bars.Clear();
            foreach (var (time, open, high, low, close) in MarkPriceFile.ReadDay(dataFolder, ticker, day))
                _bars.Add(((int)((time - start).Ticks / TimeSpan.TicksPerMinute), open, high, low, close));
        }
    }
}
