using Backtests.Engine;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>What an algorithm keeps from one run for the next.</summary>
public sealed class ObjectStoreTests : IDisposable
{
    private readonly SyntheticMarket _market = new SyntheticMarket()
        .Minutes("cryptofuture", "binance", "btcusdt", new DateTime(2024, 3, 1), 2m, 100m, 100m);

    [Fact]
    public void What_one_run_saves_the_next_one_reads_until_it_deletes_it()
    {
        Assert.Equal(["False", "text 3 7"], Run(a =>
        {
            a.Note($"{a.ObjectStore.ContainsKey("note")}");
            a.ObjectStore.Save("note", "text");
            a.ObjectStore.SaveBytes("bytes", [1, 2, 3]);
            a.ObjectStore.SaveJson("number", 7);
            a.Note($"{a.ObjectStore.Read("note")} {a.ObjectStore.ReadBytes("bytes").Length} {a.ObjectStore.ReadJson<int>("number")}");
        }));
        Assert.Equal(["text 7", "False"], Run(a =>
        {
            a.Note($"{a.ObjectStore.Read("note")} {a.ObjectStore.ReadJson<int>("number")}");
            a.ObjectStore.Delete("note");
            a.Note($"{a.ObjectStore.ContainsKey("note")}");
        }));
        Assert.Equal(["False True"], Run(a => a.Note($"{a.ObjectStore.ContainsKey("note")} {a.ObjectStore.ContainsKey("number")}")));
    }

    public void Dispose() => _market.Dispose();

    private List<string> Run(Action<Script> setup)
    {
        var result = BacktestEngine.Run(new BacktestOptions
        {
            Factory = () => new Script
            {
                Setup = a =>
                {
                    a.Days(1);
                    a.AddCryptoFuture("BTCUSDT", QuantConnect.Resolution.Minute, QuantConnect.Market.Binance);
                    setup(a);
                },
            },
            DataFolder = _market.Folder,
            ObjectStoreFolder = Path.Combine(_market.Folder, "store"),
        });
        Assert.Null(result.RuntimeError);
        return ((Script)result.Algorithm).Notes;
    }
}
