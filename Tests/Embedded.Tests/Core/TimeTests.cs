using QuantConnect;
using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Core;

public class TimeTests
{
    private static readonly DateTime Noon = new(2024, 3, 10, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_clock_shows_the_time_of_its_zones()
    {
        var clock = new TimeKeeper(Noon, TimeZones.NewYork);
        var newYork = clock.GetLocalTimeKeeper(TimeZones.NewYork);
        var seen = new List<DateTime>();
        newYork.TimeUpdated += (_, e) => seen.Add(e.Time);
        // The clocks went forward on that morning: four hours behind.
        Assert.Equal(new DateTime(2024, 3, 10, 8, 0, 0), newYork.LocalTime);
        clock.SetUtcDateTime(Noon.AddHours(1));

        Assert.Equal(new DateTime(2024, 3, 10, 9, 0, 0), newYork.LocalTime);
        Assert.Equal([newYork.LocalTime], seen);
        Assert.Equal((DateTimeKind.Utc, DateTimeKind.Unspecified), (clock.UtcTime.Kind, clock.GetTimeIn(TimeZones.Utc).Kind));
        Assert.Same(newYork, clock.GetLocalTimeKeeper(TimeZones.NewYork));
    }

    [Fact]
    public void Zones_convert_there_and_back()
    {
        var tokyo = Noon.ConvertFromUtc(TimeZones.Tokyo);

        Assert.Equal(new DateTime(2024, 3, 10, 21, 0, 0), tokyo);
        Assert.Equal(Noon, tokyo.ConvertToUtc(TimeZones.Tokyo));
        Assert.Equal(new DateTime(2024, 3, 10, 8, 0, 0), tokyo.ConvertTo(TimeZones.Tokyo, TimeZones.NewYork));
    }

    [Fact]
    public void A_time_that_the_clocks_skip_moves_forward_or_is_an_error()
    {
        var skipped = new DateTime(2024, 3, 10, 2, 30, 0);

        Assert.Equal(new DateTime(2024, 3, 10, 7, 30, 0), skipped.ConvertToUtc(TimeZones.NewYork));
        Assert.ThrowsAny<Exception>(() => skipped.ConvertToUtc(TimeZones.NewYork, strict: true));
    }

    [Fact]
    public void Times_round_to_multiples()
    {
        var time = new DateTime(2024, 3, 1, 10, 7, 31);
        var five = TimeSpan.FromMinutes(5);

        Assert.Equal(new DateTime(2024, 3, 1, 10, 5, 0), time.RoundDown(five));
        Assert.Equal(new DateTime(2024, 3, 1, 10, 10, 0), time.RoundUp(five));
        Assert.Equal(new DateTime(2024, 3, 1, 10, 10, 0), time.Round(five));
        Assert.Equal(time.RoundDown(five), time.RoundDown(five).RoundUp(five));
        // Midnight of Tokyo is 15:00 UTC of the day before.
        Assert.Equal(new DateTime(2024, 2, 29, 15, 0, 0), time.RoundDownInTimeZone(TimeSpan.FromDays(1), TimeZones.Utc, TimeZones.Tokyo));
    }

    [Fact]
    public void A_number_of_bars_reaches_back_from_the_last_that_has_ended()
    {
        var hours = SecurityExchangeHours.AlwaysOpen(TimeZones.Utc);
        var end = new DateTime(2024, 3, 3, 12, 30, 0);

        Assert.Equal(new DateTime(2024, 3, 3, 9, 0, 0), Time.GetStartTimeForTradeBars(hours, end, Time.OneHour, 3, false, TimeZones.Utc));
        Assert.Equal(new DateTime(2024, 2, 29), Time.GetStartTimeForTradeBars(hours, end, Time.OneDay, 3, false, TimeZones.Utc));
        Assert.Equal(new DateTime(2024, 3, 3, 15, 30, 0), Time.GetEndTimeForTradeBars(hours, end, Time.OneHour, 3, false));
        Assert.Equal(12, Time.GetNumberOfTradeBarsInInterval(hours, end.Date, end, Time.OneHour));
    }

    [Fact]
    public void Unix_time_stamps_convert()
    {
        // 1709294400 s is 2024-03-01 12:00:00 UTC.
        var time = new DateTime(2024, 3, 1, 12, 0, 0);

        Assert.Equal(time, Time.UnixTimeStampToDateTime(1709294400L));
        Assert.Equal(time.AddMilliseconds(250), Time.UnixMillisecondTimeStampToDateTime(1709294400250m));
        Assert.Equal(1709294400d, Time.DateTimeToUnixTimeStamp(time));
        Assert.Equal(1709294400_000_000_000, Time.DateTimeToUnixTimeStampNanoseconds(time));
    }

    [Theory]
    [InlineData("20240301")]
    [InlineData("2024-03-01")]
    [InlineData("2024-03-01 00:00:00")]
    [InlineData("20240301 00:00")]
    public void Dates_are_read_in_the_usual_forms(string text) => Assert.Equal(new DateTime(2024, 3, 1), Time.ParseDate(text));

    [Fact]
    public void What_is_no_date_is_not_read() =>
        Assert.Contains("'soon'", Assert.Throws<FormatException>(() => Time.ParseDate("soon")).Message);

    [Fact]
    public void Resolutions_have_lengths()
    {
        Assert.Equal(Resolution.Hour, TimeSpan.FromHours(4).ToHigherResolutionEquivalent(requireExactMatch: false));
        Assert.Equal(Resolution.Minute, TimeSpan.FromMinutes(1).ToHigherResolutionEquivalent(requireExactMatch: true));
        Assert.Throws<InvalidOperationException>(() => TimeSpan.FromMinutes(5).ToHigherResolutionEquivalent(requireExactMatch: true));
    }
}
