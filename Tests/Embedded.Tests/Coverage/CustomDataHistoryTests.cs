using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>History of a user's own data: one point a day, whose value is the day of the month.</summary>
public sealed class CustomDataHistoryTests : IDisposable
{
    private readonly SyntheticMarket _market = new();

    [Fact]
    public void History_of_custom_data_has_the_points_of_the_span_and_of_the_dates()
    {
        var days = Enumerable.Range(0, 8).Select(i => new DateTime(2024, 2, 24).AddDays(i));
        _market.Write("custom/mood.csv", string.Concat(days.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d:yyyyMMdd},{d.Day}\n"))));
        _market.Coarse("cryptofuture", "binance", "btcusdt", "hour", new DateTime(2024, 3, 1), 2m, [.. Enumerable.Repeat(100m, 24)]);
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.AddCryptoFuture("BTCUSDT", Resolution.Hour, Market.Binance);
                a.First = a.AddData<Mood>("MOOD", Resolution.Daily, TimeZones.Utc).Symbol;
            },
            Data = (a, slice) =>
            {
                if (a.Time != new DateTime(2024, 3, 1, 12, 0, 0)) return;
                a.Note($"{Join(a.History<Mood>(a.First, TimeSpan.FromDays(3)))}");
                a.Note($"{Join(a.History<Mood>(a.First, new DateTime(2024, 2, 25, 12, 0, 0), new DateTime(2024, 2, 28, 12, 0, 0)))}");
                a.Note($"{a.Securities[a.First].Price}");
            },
        });

        // From February 27th at noon to March 1st at noon; then between two noons; and the latest is the price.
        Assert.Equal(["28 29 1", "26 27 28", "1"], ((Script)result.Algorithm).Notes);
    }

    public void Dispose() => _market.Dispose();

    private static string Join(IEnumerable<Mood> moods) => string.Join(' ', moods.Select(m => m.Value.ToString(CultureInfo.InvariantCulture)));

    private sealed class Mood : BaseData
    {
        public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
            new(Path.Combine(Globals.DataFolder, "custom", "mood.csv"), SubscriptionTransportMedium.LocalFile);

        public override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
        {
            var cells = line.Split(',');
            return new Mood
            {
                Symbol = config.Symbol,
                Time = DateTime.ParseExact(cells[0], "yyyyMMdd", CultureInfo.InvariantCulture),
                Value = decimal.Parse(cells[1], CultureInfo.InvariantCulture),
            };
        }
    }
}
