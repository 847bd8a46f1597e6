namespace Backtests.Tuning.Store;

/// <summary>Shards or lanes of a sweep aren't there yet. The message is one line that names them.</summary>
public sealed class MissingShardsException : Exception
{
    /// <summary>Creates the error from its one line.</summary>
    public MissingShardsException(string message) : base(message) { }
}
