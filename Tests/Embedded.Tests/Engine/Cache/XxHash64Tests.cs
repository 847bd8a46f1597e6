using System.Text;
using Backtests.Engine.Feed.Cache;

namespace Backtests.Embedded.Tests.Engine.Cache;

public class XxHash64Tests
{
    // Values that the reference implementation gives with seed 0, as its bindings' documentation and tests list them.
    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("a", 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    [InlineData("Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1)]
    public void It_is_the_published_hash(string text, ulong expected) => Assert.Equal(expected, XxHash64.Compute(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Each_bit_of_each_byte_counts()
    {
        var bytes = new byte[77];
        var hashes = new HashSet<ulong> { XxHash64.Compute(bytes) };
        for (var i = 0; i < 8 * bytes.Length; i++)
        {
            bytes[i / 8] ^= (byte)(1 << (i % 8));
            Assert.True(hashes.Add(XxHash64.Compute(bytes)));
            bytes[i / 8] ^= (byte)(1 << (i % 8));
        }
    }
}
