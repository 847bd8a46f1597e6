using System.Collections.Generic;

namespace Skender.Stock.Indicators;

internal static class StdDevChannelsSeries
{
    public static List<StdDevChannelsResult> Calculate(PriceSeries prices, int? lookbackPeriods, double stdDeviations)
    {
        var periods = lookbackPeriods ?? prices.Count;
        if (lookbackPeriods is not null) Parameter.AtLeast(2, periods, nameof(lookbackPeriods), "Standard Deviation Channels");
        Parameter.Positive(stdDeviations, nameof(stdDeviations), "Standard Deviation Channels");

        var results = new List<StdDevChannelsResult>(prices.Count);
        for (var i = 0; i < prices.Count; i++) results.Add(new StdDevChannelsResult(prices.Dates[i]));
        if (periods < 2) return results;

        var positions = new double[periods];
        for (var end = prices.Count - 1; end >= periods - 1; end -= periods)
        {
            var start = end - periods + 1;
            var values = Window.Ending(prices.Values, end, periods).ToArray();
            for (var i = 0; i < periods; i++) positions[i] = start + i + 1;

            var mean = Window.Mean(values);
            var slope = Numerix.Slope(positions, values);
            var intercept = mean - (slope * Window.Mean(positions));
            var distance = Window.StdDev(values, mean) * stdDeviations;
            for (var i = 0; i < periods; i++)
            {
                var line = (slope * positions[i]) + intercept;
                var result = results[start + i];
                result.Centerline = line.NaN2Null();
                result.UpperChannel = (line + distance).NaN2Null();
                result.LowerChannel = (line - distance).NaN2Null();
                result.BreakPoint = i == 0;
            }
        }
        return results;
    }
}
