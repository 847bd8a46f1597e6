using Skender.Stock.Indicators;
using static Backtests.Skender.Tests.Indicators.Sample;

namespace Backtests.Skender.Tests.Indicators;

public class ParameterTests
{
    public static TheoryData<string, Func<object>> Invalid => new()
    {
        { "lookbackPeriods", () => Bars.GetSma(0) },
        { "lookbackPeriods", () => Bars.GetEma(0) },
        { "lookbackPeriods", () => Bars.GetRsi(0) },
        { "lookbackPeriods", () => Bars.GetAtr(1) },
        { "lookbackPeriods", () => Bars.GetAdx(1) },
        { "fastPeriods", () => Bars.GetMacd(0, 26, 9) },
        { "slowPeriods", () => Bars.GetMacd(12, 12, 9) },
        { "signalPeriods", () => Bars.GetMacd(12, 26, -1) },
        { "lookbackPeriods", () => Bars.GetBollingerBands(1) },
        { "standardDeviations", () => Bars.GetBollingerBands(20, 0) },
        { "standardDeviations", () => Bars.GetBollingerBands(20, double.NaN) },
        { "emaPeriods", () => Bars.GetKeltner(1) },
        { "multiplier", () => Bars.GetKeltner(20, 0) },
        { "atrPeriods", () => Bars.GetKeltner(20, 2, 1) },
        { "lookbackPeriods", () => Bars.GetDonchian(0) },
        { "lookbackPeriods", () => Bars.GetStdDev(1) },
        { "smaPeriods", () => Bars.GetStdDev(14, 0) },
        { "lookbackPeriods", () => Bars.GetStdDevChannels(1) },
        { "stdDeviations", () => Bars.GetStdDevChannels(20, 0) },
        { "lookbackPeriods", () => Bars.GetSuperTrend(1) },
        { "multiplier", () => Bars.GetSuperTrend(7, 0) },
        { "lookbackPeriods", () => Bars.GetChandelier(0) },
        { "multiplier", () => Bars.GetChandelier(22, 0) },
        { "type", () => Bars.GetChandelier(22, 3, (ChandelierType)7) },
        { "lookbackPeriods", () => Bars.GetChop(1) },
        { "lookbackPeriods", () => Bars.GetMfi(1) },
        { "smaPeriods", () => Bars.GetObv(0) },
        { "lookbackPeriods", () => Bars.GetRoc(0) },
        { "smaPeriods", () => Bars.GetRoc(14, 0) },
        { "lookbackPeriods", () => Bars.GetStoch(0) },
        { "signalPeriods", () => Bars.GetStoch(14, 0) },
        { "smoothPeriods", () => Bars.GetStoch(14, 3, 0) },
        { "startDate", () => Bars.GetVwap(Day(-1)) },
        { "candlePart", () => Bars.Use((CandlePart)99) },
        { "removePeriods", () => Bars.RemoveWarmupPeriods(-1) },
    };

    // Already by the call, not only when the results are read.
    [Theory]
    [MemberData(nameof(Invalid), DisableDiscoveryEnumeration = true)]
    public void A_parameter_out_of_range_is_named_at_once(string parameter, Func<object> call) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);

    [Fact]
    public void The_message_says_what_the_value_must_be() =>
        Assert.StartsWith("lookbackPeriods must be at least 2 for Average True Range.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Bars.GetAtr(1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Too_few_quotes_give_rows_without_values() => Equal([null, null], Bars.Take(2).GetAtr(14).Select(r => r.Atr));

    [Fact]
    public void No_quotes_give_no_rows()
    {
        List<Quote> none = [];

        Assert.Empty(none.GetMacd());
        Assert.Empty(none.GetAdx());
        Assert.Empty(none.GetStdDevChannels());
        Assert.Empty(none.GetVwap(Day(0)));
    }
}
