namespace Backtests.Embedded.Tests.Engine.Cache;

/// <summary>Damages bytes as disks, copies and other programs do: changed, cut, doubled, put in.</summary>
internal static class Mutation
{
    public static byte[] Of(byte[] source, Random random)
    {
        var bytes = source.ToList();
        for (var n = random.Next(1, 5); n > 0 && bytes.Count > 0; n--)
        {
            // Heads and lengths are at the front: half of the damage is done there.
            var at = random.Next(random.Next(2) == 0 ? Math.Min(64, bytes.Count) : bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)); break;
                case 3: bytes.Insert(at, (byte)random.Next(256)); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }

        return [.. bytes];
    }
}
