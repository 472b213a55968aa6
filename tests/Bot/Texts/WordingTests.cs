using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Tests.Texts;

public sealed partial class WordingTests
{
    private static readonly Dictionary<string, string> Chinese = Read(CultureInfo.InvariantCulture), English = Read(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void EveryText_IsThereInBothLanguages() => Assert.Equal(Chinese.Keys.Order(StringComparer.Ordinal), English.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    [Fact]
    public void EveryText_HasTheSamePlaceholdersInBothLanguages() =>
        Assert.All(Chinese, text => Assert.Equal(Placeholders(text.Value), Placeholders(English[text.Key]), StringComparer.Ordinal));

    [Fact]
    public void EveryText_IsAMember_AndEveryMemberHasItsText()
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var members = typeof(Wording).GetMembers(all).Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(Chinese.Keys, key => Assert.Contains(key, members));

        var words = Wording.In(Language.English);
        Assert.All(
            typeof(Wording).GetProperties(all).Where(property => property.PropertyType == typeof(string)),
            property => Assert.False(string.IsNullOrEmpty((string?)property.GetValue(words)), property.Name));
    }

    [Fact]
    public void EnglishTexts_HoldNoChinese() => Assert.All(English.Values, text => Assert.DoesNotMatch(Han(), text));

    [Fact]
    public void WhatStandsOnAButton_Fits() =>
        Assert.All(Chinese.Concat(English).Where(text => text.Key.EndsWith("Button", StringComparison.Ordinal) && text.Key is not "UnusableButton" && !text.Value.Contains('{', StringComparison.Ordinal)), text => Assert.InRange(text.Value.Length, 1, Button.LabelMaxLength));

    [Theory]
    [InlineData("zh-CN", Language.English, Language.Chinese)]
    [InlineData("zh-Hans", Language.English, Language.Chinese)]
    [InlineData("en-US", Language.Chinese, Language.English)]
    [InlineData("de", Language.Chinese, Language.Chinese)]
    [InlineData(null, Language.English, Language.English)]
    public void LanguageTag_IsRead_OrFallsBack(string? tag, object fallback, object expected) => Assert.Equal((Language)expected, LanguageTags.Read(tag, (Language)fallback));

    private static Dictionary<string, string> Read(CultureInfo culture) =>
        new ResourceManager("SalesBot.Bot.Texts.Texts", typeof(Wording).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, 1000)]
    private static partial Regex Han();
}
