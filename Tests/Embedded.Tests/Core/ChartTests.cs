using System.Drawing;
using Newtonsoft.Json;
using QuantConnect;

namespace Backtests.Embedded.Tests.Core;

public class ChartTests
{
    private static readonly DateTime Time = new(2024, 3, 1, 12, 0, 0, DateTimeKind.Utc); // 1709294400

    [Fact]
    public void A_point_at_the_time_of_the_last_takes_its_place()
    {
        var series = new Series("equity");
        series.AddPoint(Time, 1m);
        series.AddPoint(Time.AddMinutes(1), 2m);
        series.AddPoint(Time.AddMinutes(1), 3m);

        Assert.Equal([1m, 3m], series.GetValues<ChartPoint>().Select(point => point.y!.Value));
    }

    [Fact]
    public void Updates_are_the_points_since_the_last_time()
    {
        var chart = new Chart("c");
        var series = new Series("s");
        chart.AddSeries(series);
        series.AddPoint(Time, 1m);
        Assert.Single(chart.GetUpdates().Series["s"].Values);
        Assert.Empty(chart.GetUpdates().Series["s"].Values);
        series.AddPoint(Time.AddMinutes(1), 2m);

        Assert.Equal(2m, Assert.IsType<ChartPoint>(Assert.Single(chart.GetUpdates().Series["s"].Values)).y);
    }

    [Fact]
    public void Json_has_the_form_of_the_results()
    {
        var chart = new Chart("c");
        var line = new Series("s", SeriesType.Line, "%", Color.Red);
        line.AddPoint(Time, 1.5m);
        var candles = new CandlestickSeries("k", 1);
        candles.AddPoint(Time, 1, 4, 0.5m, 2);
        chart.AddSeries(line);
        chart.AddSeries(candles);

        Assert.Equal(
            """
            {"name":"c","series":{"s":{"color":"#FF0000","scatterMarkerSymbol":"none","index":0,"name":"s","seriesType":0,"unit":"%",
            "values":[[1709294400,1.5]]},"k":{"index":1,"name":"k","seriesType":2,"unit":"$","values":[[1709294400,1.0,4.0,0.5,2.0]]}}}
            """.ReplaceLineEndings(""),
            JsonConvert.SerializeObject(chart));
    }

    [Fact]
    public void Candlesticks_join_into_one()
    {
        var series = new CandlestickSeries("k");
        series.AddPoint(Time, 5, 6, 4, 5);
        series.AddPoint(Time.AddMinutes(1), 5, 9, 5, 8);
        var all = Assert.IsType<Candlestick>(series.ConsolidateChartPoints());

        Assert.Equal((5m, 9m, 4m, 8m, Time.AddMinutes(1)), (all.Open, all.High, all.Low, all.Close, all.Time));
        Assert.Throws<ArgumentException>(() => series.AddPoint(new ChartPoint(Time, 1m)));
    }

    [Fact]
    public void A_name_is_there_once()
    {
        var chart = new Chart("c");
        chart.AddSeries(new Series("s"));

        Assert.Throws<ArgumentException>(() => chart.AddSeries(new Series("s")));
        Assert.Same(chart.Series["s"], chart.TryAddAndGetSeries("s", new Series("other")));
    }
}
