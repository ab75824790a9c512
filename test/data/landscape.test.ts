/** Three days of the record, written out by hand from its sources, and the counts that independent registers give. */
import { describe, expect, it } from 'vitest';
import { isoToDay } from '../../src/core/dates/day.ts';
import { createLandscapes, type Foundation } from '../../src/core/history/landscape.ts';
import { stateAt } from '../../src/core/history/state.ts';
import { readChronicle } from '../../src/site/read-data.ts';

interface Day {
  readonly graduated: readonly string[];
  readonly incubating: readonly string[];
  readonly sandbox: readonly string[];
  readonly platinum: readonly string[];
  /** What was bought since the day before in this list. */
  readonly bought: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly releases: Readonly<Record<string, string>>;
}

/** In the table of the foundation's technical committee until August 2017; "inception" counts as sandbox. */
const AUGUST_2017: Day = {
  graduated: [],
  incubating: ['kubernetes', 'prometheus', 'opentracing', 'fluentd', 'grpc', 'containerd', 'rkt', 'cni'],
  sandbox: ['linkerd', 'coredns'],
  // Those of the first list and the charter's revision (December 2015), Fujitsu and Samsung SDS since, and in 2017 Dell,
  // Alibaba, Microsoft and, on this very day, AWS. VMware, Pivotal, Oracle and SAP come in the weeks after.
  platinum: [
    ...['alibaba', 'aws', 'cisco', 'coreos', 'dell', 'docker', 'fujitsu', 'google', 'huawei', 'ibm', 'intel'],
    ...['joyent', 'mesosphere', 'microsoft', 'red-hat', 'samsung-sds'],
  ],
  bought: { deis: 'microsoft', conductant: 'docker', 'unikernel-systems': 'docker', softlayer: 'ibm' },
  names: { mesosphere: 'Mesosphere', gke: 'Google Container Engine', ecs: 'Amazon EC2 Container Service' },
  // 1.7 came on 29 June, 1.8 comes on 28 September; Docker 17.06 in June, 17.09 in September.
  releases: { kubernetes: '1.7.0', 'docker-engine': '17.06.0', mesos: '1.3.0', prometheus: '1.7.0' },
};

/** The day of the first graduation. Until then Envoy, Jaeger (13 September), Notary, TUF, Rook and Vitess had come. */
const MARCH_2018: Day = {
  graduated: ['kubernetes'],
  incubating: [
    ...['prometheus', 'opentracing', 'fluentd', 'grpc', 'containerd', 'rkt', 'cni', 'envoy', 'jaeger', 'notary'],
    // CoreDNS moved on 26 February, Linkerd does on 6 April, and NATS comes on 15 March.
    ...['tuf', 'vitess', 'coredns'],
  ],
  sandbox: ['linkerd', 'rook'],
  // Joyent is not in the list of 2017's end; CoreOS went to Red Hat on 30 January 2018; JD comes in spring.
  platinum: [
    ...['alibaba', 'aws', 'cisco', 'dell', 'docker', 'fujitsu', 'google', 'huawei', 'ibm', 'intel', 'mesosphere'],
    ...['microsoft', 'oracle', 'pivotal', 'red-hat', 'samsung-sds', 'sap', 'vmware'],
  ],
  bought: { coreos: 'red-hat', tectonic: 'red-hat' },
  names: {
    mesosphere: 'Mesosphere',
    gke: 'Google Kubernetes Engine',
    ecs: 'Amazon Elastic Container Service',
  },
  // 1.9 came on 15 December 2017, 1.10 comes on 26 March; Prometheus 2.2 comes two days later.
  releases: { kubernetes: '1.9.0', 'docker-engine': '17.12.0', mesos: '1.5.0', prometheus: '2.1.0' },
};

/** The day on which Mesosphere becomes D2iQ; in-toto comes on 14 August, rkt is archived on the 16th. */
const AUGUST_2019: Day = {
  graduated: ['kubernetes', 'prometheus', 'envoy', 'coredns', 'containerd', 'fluentd'],
  incubating: [
    ...['opentracing', 'linkerd', 'grpc', 'rkt', 'cni', 'jaeger', 'notary', 'tuf', 'rook', 'vitess', 'nats', 'opa'],
    ...['helm', 'harbor', 'tikv', 'etcd', 'cri-o'],
  ],
  sandbox: [
    // SPIFFE and SPIRE came as one.
    ...['spiffe', 'telepresence', 'cloudevents', 'openmetrics', 'cortex', 'buildpacks', 'falco', 'dragonfly'],
    ...['virtual-kubelet', 'brigade', 'kubeedge', 'network-service-mesh', 'opentelemetry', 'openebs', 'thanos', 'flux'],
  ],
  // The seventeen of the register at the end of 2018, and Apple, which came on 11 June 2019.
  platinum: [
    ...['alibaba', 'apple', 'aws', 'cisco', 'dell', 'fujitsu', 'google', 'huawei', 'ibm', 'intel', 'jd', 'microsoft'],
    ...['oracle', 'pivotal', 'red-hat', 'samsung-sds', 'sap', 'vmware'],
  ],
  // IBM completed the purchase of Red Hat on 9 July 2019; VMware completes that of Pivotal on 30 December only.
  bought: { heptio: 'vmware', 'red-hat': 'ibm' },
  names: { mesosphere: 'D2iQ' },
  // 1.15 came on 19 June, 1.16 comes on 18 September.
  releases: { kubernetes: '1.15.0', 'docker-engine': '19.03.0', mesos: '1.8.0', prometheus: '2.11.0' },
};

const DAYS: readonly (readonly [string, Day, { readonly notYet: readonly string[] }])[] = [
  ['2017-08-09', AUGUST_2017, { notYet: ['coreos', 'red-hat', 'heptio'] }],
  ['2018-03-06', MARCH_2018, { notYet: ['red-hat', 'heptio'] }],
  ['2019-08-05', AUGUST_2019, { notYet: ['pivotal', 'docker-enterprise'] }],
];

const chronicle = readChronicle();
const landscapes = createLandscapes(chronicle);
const main = (iso: string): Foundation => landscapes.at(isoToDay(iso)).foundations[0]!;

describe.each(DAYS)('stateAt(%s)', (iso, expected, { notYet }) => {
  const state = stateAt(chronicle, isoToDay(iso));
  const pick = <T>(values: ReadonlyMap<string, T>, like: object): Record<string, T | undefined> =>
    Object.fromEntries(Object.keys(like).map((id) => [id, values.get(id)]));

  it.each(['graduated', 'incubating', 'sandbox'] as const)('has exactly these projects at the stage %s', (stage) => {
    const projects = [...state.stages].flatMap(([id, span]) => (span.of === 'cncf' && span.stage === stage ? id : []));
    expect(projects.toSorted()).toEqual(expected[stage].toSorted());
  });
  it('has exactly these platinum members', () => {
    const members = state.memberships.flatMap(({ company, of, tier }) =>
      of === 'cncf' && tier === 'platinum' ? company : [],
    );
    expect(members.toSorted()).toEqual(expected.platinum.toSorted());
  });
  it('has these owners, names and releases', () => {
    const owners = new Map([...state.owners].map(([id, { owner }]) => [id, owner]));
    expect(pick(owners, expected.bought)).toEqual(expected.bought);
    for (const id of notYet) expect(owners.has(id), id).toBe(false);
    const names = new Map([...state.names].map(([id, name]) => [id, name.en]));
    expect(pick(names, expected.names)).toEqual(expected.names);
    const releases = new Map([...state.releases].map(([id, { version }]) => [id, version]));
    expect(pick(releases, expected.releases)).toEqual(expected.releases);
  });
});

describe('createLandscapes of the record', () => {
  it('puts the foundation with the most projects first, its most mature stage and its highest tier first', () => {
    const { id, stages, tiers } = main('2019-08-05');
    expect([id, stages.map((stage) => stage.id), tiers[0]?.id]).toEqual([
      'cncf',
      ['graduated', 'incubating', 'sandbox'],
      'platinum',
    ]);
  });
  it.each([
    ['cncf-projects-by-stage', ['graduated', 'incubating', 'sandbox']],
    ['cncf-members-by-tier', ['platinum']],
  ])('counts on every day of the series %s what its register counts', (id, lines) => {
    const points = chronicle.series.find((one) => one.id === id)!.points.filter(({ series }) => lines.includes(series!));
    expect(points.length).toBeGreaterThan(10);
    const counts = points.map(({ date, series }) => {
      const { stages, tiers } = main(date.edtf);
      return [date.edtf, series, [...stages, ...tiers].find((group) => group.id === series)?.list.length];
    });
    expect(counts).toEqual(points.map(({ date, series, value }) => [date.edtf, series, value]));
  });
});
