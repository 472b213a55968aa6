namespace SalesBot.Simulators.DingTalk;

/// <summary>What is on people's screens.</summary>
public sealed class Screens : ChatScreens<SeenMessage>;
