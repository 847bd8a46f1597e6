namespace Backtests.Engine.Feed.Cache;

/// <summary>Where one day of a pack is, and what it was made from.</summary>
/// <param name="Day">Ticks of the day's midnight in the data's zone.</param>
/// <param name="SourceHash">XXH64 of the source file, every byte of it.</param>
/// <param name="SourceLength">Length of the source file, bytes.</param>
/// <param name="Offset">Where the day begins in the pack.</param>
/// <param name="Length">How long it is, bytes.</param>
/// <param name="Hash">XXH64 of the day's bytes in the pack.</param>
internal readonly record struct PackEntry(long Day, ulong SourceHash, long SourceLength, long Offset, long Length, ulong Hash);
