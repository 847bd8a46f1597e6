namespace Backtests.Launcher.Configuration;

/// <summary>What the command line says over config.json.</summary>
internal sealed record RunOverrides
{
    public string? AlgorithmTypeName { get; init; }

    public string? AlgorithmLocation { get; init; }

    public string? DataFolder { get; init; }

    public string? DataCacheFolder { get; init; }

    public string? ResultsFolder { get; init; }

    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Reads Lean's form <c>name:value,name:value</c>, given once or several times. A value may hold a colon. What follows a comma and is
    /// no <c>name:value</c> belongs to the value before, which is how a list of symbols is written.
    /// </summary>
    public static IReadOnlyDictionary<string, string> ParseParameters(IEnumerable<string> given)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            string? last = null;
            foreach (var part in text.Split(','))
            {
                var colon = part.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0)
                {
                    last = part[..colon].Trim();
                    if (!parameters.TryAdd(last, part[(colon + 1)..].Trim()))
                        throw new UserErrorException($"--parameters: {last} is given twice");
                }
                else if (last is not null)
                {
                    parameters[last] += "," + part.Trim();
                }
                else
                {
                    throw new UserErrorException(
                        $"--parameters: '{part}' is not name:value; write e.g. --parameters leverage:25,margin-mode:cross");
                }
            }
        }
        return parameters;
    }
}
