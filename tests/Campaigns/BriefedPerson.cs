using System.Globalization;

namespace SalesBot.Campaigns;

/// <summary>Somebody who has a brief to get: a rep with one deal, or the manager of the next nineteen.</summary>
/// <param name="Number">The number, from 0.</param>
internal sealed record BriefedPerson(int Number)
{
    /// <summary>How many are in a group, its manager included.</summary>
    public const int GroupSize = 20;

    /// <summary>The platforms, in turn.</summary>
    public static readonly string[] Platforms = ["WeCom", "DingTalk", "Teams"];

    /// <summary>The name.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"员工{Number:D5}号");

    /// <summary>Where the brief is read.</summary>
    public string Platform { get; } = Platforms[Number % Platforms.Length];

    /// <summary>The account there.</summary>
    public string Account { get; } = Number % Platforms.Length == 2
        ? string.Create(CultureInfo.InvariantCulture, $"b7c1d2e3-0000-4aaa-9bbb-{Number:D12}")
        : string.Create(CultureInfo.InvariantCulture, $"person{Number}");

    /// <summary>Whether it is a manager.</summary>
    public bool IsManager => Number % GroupSize == 0;

    /// <summary>How the brief of this person begins, and no other message.</summary>
    public string Greeting => $"早上好，{Name}";

    /// <summary>So many people.</summary>
    public static IReadOnlyList<BriefedPerson> Create(int count) => [.. Enumerable.Range(0, count).Select(number => new BriefedPerson(number))];
}
