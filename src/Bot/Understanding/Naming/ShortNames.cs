using System.Collections.Frozen;
using System.Collections.Immutable;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>How colleagues, groups and regions are called among colleagues: 子涵, 小周, 蒋总, 雯姐, 一组, 华东.</summary>
/// <remarks>A short name may mean several; who asks decides then, or nobody is meant.</remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class ShortNames
{
    private const int Longest = 12;

    private static readonly string[] Prefixes = ["小", "老", "阿", "大"];

    private static readonly string[] LeadersTitles = ["总", "总监", "经理", "组长", "主管", "老板", "老大", "头", "头儿", "区总", "区长"];

    private static readonly string[] Titles = ["哥", "姐", "老师", "工", "兄", "妹", "总儿", "师傅", "同学", "爷", "叔"];

    private static readonly string[] RegionEndings = ["大区", "地区", "区域", "片区", "分公司", "事业部", "区"];

    /// <summary>So long is a group's name that tells a town and a trade.</summary>
    private const int TownAndTrade = 4;

    private static readonly string[] GroupEndings = ["小组", "团队", "组", "队", "部"];

    private readonly OrganisationChart chart;

    /// <summary>A member has dozens of short names: those who bear them are numbers, by their places in the chart.</summary>
    private readonly NameTable members;

    private readonly FrozenDictionary<string, ImmutableArray<Scope>> scopes;
    private readonly StartTable scopeStarts;

    /// <summary>The short names of all in the chart.</summary>
    public ShortNames(OrganisationChart chart)
    {
        this.chart = chart;
        members = new NameTable(chart.Members.SelectMany((member, place) => FormsOf(member).Distinct(StringComparer.Ordinal).Select(form => (form, place))));
        scopes = chart.Groups.SelectMany(group => FormsOf(group).Distinct(StringComparer.Ordinal).Select(form => (form, Scope: new Scope(Group: group.Id))))
            .Concat(chart.Regions.SelectMany(region => FormsOf(region).Distinct(StringComparer.Ordinal).Select(form => (form, Scope: new Scope(Region: region.Id)))))
            .GroupBy(entry => entry.form, entry => entry.Scope, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        scopeStarts = StartsOf(scopes.Keys);
    }

    /// <summary>The colleague whom the longest short name at the place means to the speaker; 0 where nobody, or several.</summary>
    public int MemberAt(ReadOnlySpan<char> text, int at, Member? speaker, out Member? member)
    {
        member = null;
        int length;
        for (var longest = Longest; (length = members.LongestAt(text, at, out var number, longest: longest)) > 0; longest = length - 1)
        {
            ImmutableArray<Member> bearers = [.. members.BearersOf(number).ToArray().Select(place => chart.Members[place])];
            if (Meant(bearers, text.Slice(at, length), speaker) is { } only)
            {
                member = only;
                return length;
            }
        }

        return 0;
    }

    /// <summary>The group or region that the longest short name at the place means to the speaker; 0 where none, or several.</summary>
    public int ScopeAt(ReadOnlySpan<char> text, int at, Member? speaker, out Scope? scope)
    {
        scope = null;
        var lengths = LengthsAt(scopeStarts, text, at);
        if (lengths == 0)
        {
            return 0;
        }

        var table = scopes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length - at); length >= 2; length--)
        {
            if (((lengths >> length) & 1) != 0 && table.TryGetValue(text.Slice(at, length), out var found) && WordTable<bool>.IsWhole(text, at, length) && Meant(found, speaker) is { } only)
            {
                scope = only;
                return length;
            }
        }

        return 0;
    }

    /// <summary>The lengths, as bits, of short names that begin as the text does at the place: at most places none.</summary>
    private static uint LengthsAt(StartTable starts, ReadOnlySpan<char> text, int at) => at + 1 < text.Length ? (uint)starts.LengthsAt(text[at], text[at + 1]) : 0;

    private static StartTable StartsOf(IEnumerable<string> forms)
    {
        var starts = new Dictionary<uint, UInt128>();
        foreach (var form in forms.Where(form => form.Length is >= 2 and <= Longest))
        {
            StartTable.Add(starts, form[0], form[1], form.Length);
        }

        return new StartTable(starts);
    }

    /// <summary>Of several, one in the speaker's own group; where a title is for leaders, the leader.</summary>
    private static Member? Meant(ImmutableArray<Member> found, ReadOnlySpan<char> form, Member? speaker)
    {
        var others = found.Length > 1 ? found.RemoveAll(member => member.Id == speaker?.Id) : found;
        if (others.Length == 1)
        {
            return others[0];
        }

        foreach (var title in LeadersTitles)
        {
            if (form.EndsWith(title, StringComparison.Ordinal) && others.Where(member => member.Role is Role.Manager or Role.Director).Take(2).ToArray() is [var leader])
            {
                return leader;
            }
        }

        return others.Where(member => member.Group == speaker?.Group).Take(2).ToArray() is [var near] ? near : null;
    }

    private Scope? Meant(ImmutableArray<Scope> found, Member? speaker)
    {
        if (found.Length == 1)
        {
            return found[0];
        }

        var own = speaker is null ? null : chart.RegionOf(speaker);
        return found.Where(scope => scope.Group is { } group && chart.Find(group)?.Region == own).Take(2).ToArray() is [var near] ? near : null;
    }

    private static IEnumerable<string> FormsOf(Member member)
    {
        var name = TextFolding.Fold(member.Name);
        if (name.Length == 0 || !TextFolding.IsHan(name[0]))
        {
            if (name.IndexOf(' ') is var blank and > 1)
            {
                yield return name[..blank];
            }

            yield break;
        }

        var surname = name[..PersonNames.SurnameLength(name)];
        var given = name[surname.Length..];
        if (given.Length >= 2)
        {
            yield return given;
        }

        string[] stems = given.Length == 0 ? [surname] : given.Length == 1 ? [surname, given] : [surname, given[^1..], given];
        foreach (var stem in stems)
        {
            foreach (var prefix in Prefixes)
            {
                yield return prefix + stem;
            }

            foreach (var title in LeadersTitles.Concat(Titles))
            {
                yield return stem + title;
            }
        }

        if (given.Length > 0)
        {
            yield return given[^1..] + given[^1..];
        }

        foreach (var title in LeadersTitles.Concat(Titles))
        {
            yield return name + title;
        }
    }

    private static IEnumerable<string> FormsOf(Region region)
    {
        var name = TextFolding.Fold(region.Name);
        var core = Without(name, RegionEndings);
        if (core.Length < 2)
        {
            yield break;
        }

        yield return core;
        foreach (var ending in RegionEndings)
        {
            yield return core + ending;
        }
    }

    private IEnumerable<string> FormsOf(Group group)
    {
        var name = TextFolding.Fold(group.Name);
        foreach (var form in WithEndings(name))
        {
            yield return form;
        }

        // 水肥组 of 济南水肥组: the town goes without saying.
        var core = Without(name, GroupEndings);
        if (core.Length == TownAndTrade && TextFolding.IsHan(core[0]) && !"一二三四五六七八九十东南西北中".Contains(core[^1], StringComparison.Ordinal))
        {
            foreach (var ending in GroupEndings)
            {
                yield return core[^2..] + ending;
            }
        }

        var region = chart.Find(group.Region) is { } found ? Without(TextFolding.Fold(found.Name), RegionEndings) : "";
        if (region.Length >= 2 && name.StartsWith(region, StringComparison.Ordinal) && name.Length - region.Length >= 2)
        {
            foreach (var form in WithEndings(name[region.Length..]))
            {
                yield return form;
            }

            // 北二组, 东一组: the 华 of the region goes without saying.
            if (region[0] == '华')
            {
                foreach (var form in WithEndings(name[1..]))
                {
                    yield return form;
                }
            }
        }
    }

    /// <summary>华东一组 is also 华东1组 and 华东一队; 东北组 is also 东北.</summary>
    private static IEnumerable<string> WithEndings(string name)
    {
        var core = Without(name, GroupEndings);
        var isNumbered = core.Length > 0 && "一二三四五六七八九十".Contains(core[^1], StringComparison.Ordinal);
        if (core.Length >= 2 && !isNumbered)
        {
            yield return core;
        }

        foreach (var ending in GroupEndings)
        {
            yield return core + ending;
            if (isNumbered)
            {
                yield return core[..^1] + ("一二三四五六七八九十".IndexOf(core[^1], StringComparison.Ordinal) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ending;
            }
        }
    }

    private static string Without(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }
}
