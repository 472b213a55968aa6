using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>「华东一组有谁」, 「谁是管理员」, 「张伟的上级是谁」, 「现在有多少人，分几个组」: who works here and where, which everybody inside may know.</summary>
internal sealed partial class OrganisationAnswer(TurnContext turn)
{
    private const int LongestText = 24;
    private const int MostNames = 30;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Answers, where the text asks for it.</summary>
    /// <returns>Whether it does.</returns>
    public bool TryTell(string text)
    {
        var said = text.Trim(' ', '?', '？', '。', '.', '！', '!', '呢', '啊');
        if (said.Length > LongestText)
        {
            return false;
        }

        if (Whole().IsMatch(said))
        {
            ShowWhole();
            return true;
        }

        if (Administrators().IsMatch(said))
        {
            turn.Say(turn.Words.AdministratorsAre(NamesOf(turn.Chart.Members.Where(member => member.Role == Role.Administrator))));
            return true;
        }

        if (Superior().Match(said) is { Success: true } superior && (superior.Groups["self"].Success ? turn.Speaker : turn.Chart.FindByName(superior.Groups["who"].Value)) is { } below)
        {
            turn.Say(turn.Words.SuperiorsAre(below.Name, WhomToAsk.Above(turn, below)));
            return true;
        }

        if (Part().Match(said) is { Success: true } part && TeamNames.Find(part.Groups["part"].Value, turn.Chart, turn.Speaker, turn.Turn.Scope) is { Scope: { } scope })
        {
            turn.Say(turn.Words.PartHas(NameOf(scope), NamesOf(Scopes.MembersOf(turn.Chart, scope).Where(member => member.Role != Role.Administrator))));
            return true;
        }

        return false;
    }

    private string NameOf(Scope scope) => TargetNames.Of(scope switch { { Group: { } group } => TargetHolder.Of(group), { Region: { } region } => TargetHolder.Of(region), _ => TargetHolder.Company }, turn);

    private void ShowWhole()
    {
        var groups = turn.Chart.Groups.Select(group => new CardFact(group.Name, turn.Words.HeadCount(turn.Chart.Members.Count(member => member.Group == group.Id), turn.NameOf(group.Manager))));
        turn.ShowToAll(new Card { Purpose = CardPurpose.Answer, Title = turn.Words.WholeHas(turn.Chart.Members.Count, turn.Chart.Groups.Count), Sections = [new CardSection { Facts = [.. groups] }] });
    }

    private string NamesOf(IEnumerable<Member> members) => turn.Words.List(members.Take(MostNames).Select(member => member.Name).DefaultIfEmpty(turn.Words.Nobody));

    [GeneratedRegex(@"^(现在)?(系统里?|公司|我们)?(一共)?(有)?多少(个)?人[，,]?\s*(分(成)?)?(有)?(几|哪)(个|些)组$|^(公司|我们)?(现在)?(一共)?有(几个|哪些)组$|^(系统里|公司|全公司)(现在)?(一共)?有多少人$", Options, Patience)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(谁是|哪个是)(我们的?)?管理员$|^管理员是谁$|^who is (the )?admin(istrator)?$", Options, Patience)]
    private static partial Regex Administrators();

    [GeneratedRegex(@"^((?<self>我)|(?<who>\S{1,8}?))的?(上级|领导|主管|经理|老板)是谁$|^谁是((?<self>我)|(?<who>\S{1,8}?))的(上级|领导|主管|经理)$", Options, Patience)]
    private static partial Regex Superior();

    [GeneratedRegex(@"^(?<part>\S{2,10}?)(里)?(都)?有(谁|哪些人|哪几个人|几个人|多少人)$|^谁在(?<part>\S{2,10})$", Options, Patience)]
    private static partial Regex Part();
}
