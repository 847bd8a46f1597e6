using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using QuantConnect.Statistics;

namespace QuantConnect.Algorithm;

/// <summary>Name, tags and the figures that an algorithm adds to its results.</summary>
public partial class QCAlgorithm
{
    /// <summary>Names and tags are cut to this length.</summary>
    protected const int MaxNameAndTagsLength = 200;

    /// <summary>Tags beyond this number are left out.</summary>
    protected const int MaxTagsCount = 100;

    private string _name;
    private HashSet<string> _tags = new();
    private IStatisticsService _statisticsService;

    /// <summary>The name of the run; the class's unless it is set.</summary>
    public string Name
    {
        get => _name;
        set => _name = Shorten(value);
    }

    /// <summary>Labels of the run.</summary>
    public HashSet<string> Tags
    {
        get => _tags;
        set
        {
            _tags = new HashSet<string>();
            if (value is null) return;
            foreach (var tag in value) AddTag(tag);
        }
    }

    /// <summary>Figures shown while the run goes on, by name.</summary>
    public ConcurrentDictionary<string, string> RuntimeStatistics { get; } = new();

    /// <summary>The statistics so far.</summary>
    public StatisticsResults Statistics => _statisticsService?.StatisticsResults() ?? new StatisticsResults();

    /// <summary>Sets the name of the run.</summary>
    public void SetName(string name) => Name = name;

    /// <summary>Adds a label, unless it is empty or there are too many.</summary>
    public void AddTag(string tag)
    {
        tag = tag?.Trim();
        if (string.IsNullOrEmpty(tag)) return;
        if (_tags.Count >= MaxTagsCount)
        {
            Error($"Warning: AddTag({tag}): Unable to add tag. Tags are limited to a maximum of {MaxTagsCount}.");
            return;
        }
        _tags.Add(Shorten(tag));
    }

    /// <summary>Replaces the labels.</summary>
    public void SetTags(HashSet<string> tags) => Tags = tags;

    /// <summary>Shows a figure while the run goes on.</summary>
    public void SetRuntimeStatistic(string name, string value) => RuntimeStatistics[name] = value;

    /// <inheritdoc cref="SetRuntimeStatistic(string, string)"/>
    public void SetRuntimeStatistic(string name, int value) => SetRuntimeStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="SetRuntimeStatistic(string, string)"/>
    public void SetRuntimeStatistic(string name, double value) => SetRuntimeStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="SetRuntimeStatistic(string, string)"/>
    public void SetRuntimeStatistic(string name, decimal value) => SetRuntimeStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Sets where <see cref="Statistics"/> come from.</summary>
    public void SetStatisticsService(IStatisticsService statisticsService) => _statisticsService ??= statisticsService;

    /// <summary>Adds a figure to the statistics of the results, or replaces one.</summary>
    public void SetSummaryStatistic(string name, string value) => _statisticsService?.SetSummaryStatistic(name, value);

    /// <inheritdoc cref="SetSummaryStatistic(string, string)"/>
    public void SetSummaryStatistic(string name, int value) => SetSummaryStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="SetSummaryStatistic(string, string)"/>
    public void SetSummaryStatistic(string name, double value) => SetSummaryStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="SetSummaryStatistic(string, string)"/>
    public void SetSummaryStatistic(string name, decimal value) => SetSummaryStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    private static string Shorten(string text) => text is { Length: > MaxNameAndTagsLength } ? text[..MaxNameAndTagsLength] : text;
}
