namespace SalesBot.Bot.Texts;

/// <content>Texts: what points buy, and challenges.</content>
internal sealed partial class Wording
{
    /// <summary>How far somebody has come in a challenge.</summary>
    public string ChallengeStanding(string value, string goal, bool isReached) => isReached ? ChallengeDone(value, goal) : ChallengeShort(value, goal);

    public string OffersNotYours(string whom) => Fill([whom]);

    public string NoOffers => Text();

    public string OffersTitle(int count, int balance) => Fill([count, balance]);

    /// <summary>How many points it costs, and how many there are where that is known.</summary>
    public string OfferCosts(int points, int? left) => left switch
    {
        null => OfferCostsPoints(points),
        0 => OfferCostsAndIsGone(points),
        { } some => OfferCostsOfSome(points, some),
    };

    public string RedeemButton(string name) => Fill([name]);

    public string OffersFoot => Text();

    public string OfferNotRead => Text();

    public string OfferSet(string name, string costs) => Fill([name, costs]);

    public string OfferSoldOut(string name) => Fill([name]);

    public string OfferWithdrawn(string name) => Fill([name]);

    public string NoSuchOffer(string name, string offers) => Fill([name, offers]);

    public string TooFewPoints(string name, int costs, int balance) => Fill([name, costs, balance]);

    public string RedeemAsked(string who, string name, int points) => Fill([who, name, points]);

    public string RedeemGiveButton => Text();

    public string RedeemRefuseButton => Text();

    public string Redeemed(string name, int points, int left) => Fill([name, points, left]);

    public string RedeemWaits(string who) => Fill([who]);

    public string RedeemedAlready(string who, string day) => Fill([who, day]);

    public string PointsGoneSince(string who, int missing) => Fill([who, missing]);

    public string RedeemGiven(string who, string name) => Fill([who, name]);

    public string RedeemRefused(string who, string name, int points) => Fill([who, name, points]);

    public string YourRedeemGiven(string who, string name) => Fill([who, name]);

    public string YourRedeemRefused(string who, string name, int points) => Fill([who, name, points]);

    public string NothingToHandOut => Text();

    public string RedeemPending => Text();

    public string RedeemHandedOut(string who) => Fill([who]);

    public string TakenByRefusal => Text();

    public string PointsBack(int points) => Fill([points]);

    public string ExchangeNotQuestioned => Text();

    public string RewardNotYoursToDecide(string whom) => Fill([whom]);

    public string ChallengesNotYours(string whom) => Fill([whom]);

    public string ChallengeNotRead => Text();

    public string NoChallenges => Text();

    public string ChallengesTitle(int count) => Fill([count]);

    public string ChallengeTold(string name) => Fill([name]);

    public string ChallengeSet(string name, int chats) => Fill([name, chats]);

    public string ChallengeGoal(string measure, string value) => Fill([measure, value]);

    public string ChallengeGoalLabel => Text();

    public string ChallengeDaysLabel => Text();

    public string ChallengePrizeLabel => Text();

    public string ChallengeByLabel => Text();

    public string ChallengeJoinedLabel => Text();

    public string ChallengeOwnLabel => Text();

    public string ChallengeFoot => Text();

    public string ChallengeTitle(string name, string until) => Fill([name, until]);

    public string ChallengeCount(int joined, int reached) => Fill([joined, reached]);

    public string ChallengeJoinButton(string name) => Fill([name]);

    public string ChallengeIsOver => Text();

    public string ChallengeJoinedAlready => Text();

    public string ChallengeNotJoined => Text();

    public string ChallengeLeft(string name) => Fill([name]);

    public string WhichChallenge(string names) => Fill([names]);

    public string ChallengeJoined(string name, string until, string prize) => Fill([name, until, prize]);

    public string ChallengeWon(string name, string prize) => Fill([name, prize]);

    public string ChallengeEnded(string name) => Fill([name]);

    public string ChallengeTakenBack(string name, string prize) => Fill([name, prize]);

    public string ChallengeChanged(string name, string whose) => Fill([name, whose]);

    public string ChallengeChangedFoot => Text();

    public string ChallengeRuns => Text();

    private string ChallengeDone(string value, string goal) => Fill([value, goal]);

    private string ChallengeShort(string value, string goal) => Fill([value, goal]);

    private string OfferCostsPoints(int points) => Fill([points]);

    private string OfferCostsOfSome(int points, int left) => Fill([points, left]);

    private string OfferCostsAndIsGone(int points) => Fill([points]);
}
