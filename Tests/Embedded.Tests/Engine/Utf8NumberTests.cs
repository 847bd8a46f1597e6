using System.Globalization;
using System.Text;
using Backtests.Engine.Feed;
using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Embedded.Tests.Engine;

public class Utf8NumberTests
{
    [Fact]
    public void Every_decimal_survives_its_text() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), value =>
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return Utf8Number.TryParseDecimal(Encoding.ASCII.GetBytes(text), out var parsed) && parsed == value && parsed.Scale == value.Scale;
    }));

    [Theory]
    [InlineData("1e-05", "0.00001")]
    [InlineData("2.5E3", "2500")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData(".5", "0.5")]
    [InlineData("-0.0", "0")]
    public void Unusual_forms_are_read(string text, string expected)
    {
        Assert.True(Utf8Number.TryParseDecimal(Encoding.ASCII.GetBytes(text), out var value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("1 ")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("1e99")]
    public void What_is_no_number_is_refused(string text) => Assert.False(Utf8Number.TryParseDecimal(Encoding.ASCII.GetBytes(text), out _));
}
