using Backtests.Strategies.Parameters;
using Backtests.Strategies.Signals;

namespace Backtests.Strategies.Tests.Signals;

public sealed class SignalFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_is_written_is_read_again()
    {
        TradeSignal[] signals =
        [
            new(new DateTime(2025, 3, 3, 0, 5, 0), "BTCUSDT", 1, 1m),
            new(new DateTime(2025, 3, 3, 0, 5, 0), "ETHUSDT", -1, 0.25m),
            new(new DateTime(2025, 3, 4, 23, 59, 0), "BTCUSDT", -1, 2m),
        ];
        using (var writer = new StreamWriter(_path)) SignalFile.Write(writer, signals);
        Assert.Equal(signals, SignalFile.Read(_path, ["BTCUSDT", "ETHUSDT"]));
    }

    [Fact]
    public void A_row_without_a_weight_has_weight_one() => Assert.Equal(1m, Read("2025-03-03 00:05,BTCUSDT,1")[0].Weight);

    [Theory]
    [InlineData("2025-03-03 00:05,BTCUSDT,2", "direction '2'")]
    [InlineData("2025-03-03 00:05,BTCUSDT,1,0", "weight '0'")]
    [InlineData("2025-03-03 00:05,BTCUSDT,1,-1", "weight '-1'")]
    [InlineData("2025-03-03 00:05,BTCUSDT,1,NaN", "weight 'NaN'")]
    [InlineData("2025-03-03,BTCUSDT,1", "time '2025-03-03'")]
    [InlineData("2025-03-03 00:05,DOGEUSDT,1", "symbol 'DOGEUSDT'")]
    [InlineData("2025-03-03 00:05,BTCUSDT", "2 cells")]
    [InlineData("2025-03-03 00:05,BTCUSDT,1\n2025-03-03 00:04,BTCUSDT,1", "row 3: time 2025-03-03 00:04 is before")]
    [InlineData("2025-03-03 00:05,BTCUSDT,1\n2025-03-03 00:05,BTCUSDT,-1", "row 3: BTCUSDT has a signal")]
    public void A_bad_row_is_named(string rows, string part)
    {
        var error = Assert.Throws<ParameterException>(() => Read(rows));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(_path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_its_header_is_refused()
    {
        File.WriteAllText(_path, "2025-03-03 00:05,BTCUSDT,1\n");
        Assert.Contains("header", Assert.Throws<ParameterException>(() => SignalFile.Read(_path, ["BTCUSDT"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("/nowhere/signals.csv",
            Assert.Throws<ParameterException>(() => SignalFile.Read("/nowhere/signals.csv", ["BTCUSDT"])).Message, StringComparison.Ordinal);

    private IReadOnlyList<TradeSignal> Read(string rows)
    {
        File.WriteAllText(_path, "time,symbol,direction,weight\n" + rows + "\n");
        return SignalFile.Read(_path, ["BTCUSDT"]);
    }
}
