using System.Globalization;

namespace Backtests.Tuning.Cluster;

/// <summary>Numbers of shards as Slurm writes them: <c>0-15,17</c>.</summary>
public static class ShardList
{
    /// <summary>Ascending numbers, runs of them with a dash.</summary>
    public static string Text(IReadOnlyList<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        List<string> parts = [];
        for (var n = 0; n < numbers.Count;)
        {
            var first = n;
            while (n + 1 < numbers.Count && numbers[n + 1] == numbers[n] + 1) n++;
            parts.Add(first == n
                ? numbers[n].ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{numbers[first]}-{numbers[n]}"));
            n++;
        }
        return string.Join(',', parts);
    }
}
