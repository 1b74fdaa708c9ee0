import { StorageDescriptor, PlainDescriptor, TxDescriptor, RuntimeDescriptor, Enum, ApisFromDef, QueryFromPalletsDef, TxFromPalletsDef, EventsFromPalletsDef, ErrorsFromPalletsDef, ConstFromPalletsDef, ViewFnsFromPalletsDef, SS58String, SizedHex, FixedSizeArray } from "polkadot-api";
import type { I5sesotjlssv2d, Iffmde3ekjedi9, I4mddgoa69c0a2, I1ifc02tuupcq2, I95g6i7ilua7lq, Ieniouoqkq4icf, Phase, Ibgl04rn6nbfm6, I4q39t5hn830vp, I60bkesmbglrj3, I56u24ncejr5kt, I9jd27rnpm8ttv, PreimageOldRequestStatus, PreimageRequestStatus, I4pact7n2e9a0i, Iepbsvlk3qceij, I1q8tnt1cluu5j, I8ds64oj6581v0, Ia7pdug7cdsg8g, Ilg13kltljpc, I9bin2jc70qt6q, TransactionPaymentReleases, I3qklfjubrljqh, Iag3f1hum3p4c8, I7svnfko10tq2e, I4s6jkha20aoh0, I2brm5b9jij1st, I78s05f59eoi8b, I35l6p7kq19mr0, Ifble4juuml5ig, Version, I3geksg000c171, BabeDigestsNextConfigDescriptor, Ic5m5lp1oioo8r, Idq7or56ds2f13, I4s6vifaf8k998, I8jnd4d8ip6djo, Ifip05kcrl65am, GrandpaStoredState, I7pe2me3i3vtn9, Ia2lhg7l2hilo3, Ic12aht5vh2sen, StakingRewardDestination, I9o7ssi9vmhmgr, Ic3m9d6tdl6gi2, Ib3j7gb0jgs38u, Ifekshcrgkl12g, I6flrronqs3l6n, I97fulj5h3ik95, Ia8896dq44k9m4, Icgljjb6j82uhn, Iff9p3c7k6pfoi, StakingForcing, Iafq6t4rgheait, I4ojmnsk1dchql, Iinkhfdlka9ch, I2kj4j6mp68hf8, I6ouflveob4eli, I7gv09cqamc3n, Ifoe0d6e3bnj35, I82jm9g7pufuel, I852a7otva6hbr, I23nq3fsgtejt, ElectionProviderMultiPhasePhase, Ictkaqdbfabuek, Ia7o65280hur3p, Iasd2iat48n080, Ic8d01sg6acf60, Irl37q7erstrb, I8s6n43okuj2b1, Ic5t26f9cp3tvk, I39k39h6vu4hbq, I4vh314sgb63p6, I21rs59fnapasp, I88ddq6uoquca5, Ic712uknohec6, I5v52als5k7i05, I89do5cu2rera2, I93ohcu0eat055, I3t40279e8fh7t, I12hgtfnmisuc6, I2vvafj18n8n6d, Id05882gdo0th8, Ib9vrgtaav47me, I8dj86p7p1ua4k, Ie2ueldg5604p8, I113qjaa56jb71, I7ln5dgktp0mt8, I789vau461261m, I6hfqdvatf4upj, I95l2k9b1re95f, I99bb69usss9gs, Iegmj7n48sc3am, I5eqns92ifde41, I8tgo4q8km1sh8, If9jidduiuq7vv, ConvictionVotingVoteVoting, I5rthdgunvfovg, I9p9lq3rej5bhc, Iag146hmjgqfgj, I8uo3fpd3bcc6f, Idkbvh6dahk1v7, Ialnpqku54ll16, I7mi92abv3ate6, Ia3742dsiptaps, Icb2nqiokfc7h2, I84qoiokp1n5l7, Ic3j6hnsubaqv5, I7i2oieallg97j, I9g0k9tm2lu5a9, Idkmj1e7vgaigv, I63ouh84a4ius6, I29imqn3ui60lq, I356s4s059s7b9, I3hmme4918u26j, I200i13u28opba, Icjs1v5avc8kdj, I6cs1itejju2vv, I4ctout8vjef4c, I4bvso00t2bq1q, I8tqviaugmo5v4, Ianni60d9fnkl2, I1rn28pvrh7vi2, Icmcub06tmc8jr, I1dqumrci9uapg, Ifrab6r8bq2rcb, I5qmljjbtlfad1, Ieugjo18075t71, Ievkkeg8rldkn5, I7f6erecb8b7g7, Ifhf1jbd711uqf, I63en83sl9gkr2, I200n1ov5tbcvr, Ia6o2j8mcn3h96, Ia6m91o2bqcd96, I33m80q997td6o, Ia0jmaka6l31cl, I1hgjna560vnac, I3h7tjbifhfm0t, I5eoome1iv99mc, I9o9horo27er42, Ib397ndrmsmj8i, In7a38730s6qs, Ibtil0ss5munbk, I9s0ave7t0vnrk, I4fo08joqmcqnm, Iafqnechp3omqg, Ibafpkl9hhno69, I35p85j063s0il, I4arjljr6dpflb, I8ofcg5rbj0g2c, I4adgbll7gku4i, I6pjjpfvhvcfru, I9pj91mj79qekl, I39uah9nss64h9, Ik64dknsq7k08, Ib51vk42m1po4n, Idcr6u6361oad9, I8i7a5qpvrstmu, I5n4sebgkfr760, I3n05aeqllo55b, Ifs1i5fk9cqvr6, I6qrp6l6hrgcs4, I7h9bbq77qn71q, Ieg3fd8p4pkt10, I8kg5ll427kfqq, I467333262q1l9, I82nfqfkd48n10, I1jm8m1rh9e20v, I3o5j3bli1pd8e, Ibou4u1engb441, Id6nbvqoqdj4o2, I95iqep3b8snn9, I4ktuaksf5i1gk, I9bqtpv2ii35mp, I9j7pagd6d4bda, I2h9pmio37r7fb, Ibmr18suc9ikh9, I9iq22t0burs89, I5u8olqbbvfnvf, I5utcetro501ir, Ic357tcepuvo5c, I2rnoam876ruhj, Ic5b47dj4coa3r, Ib3qnc19gu633c, Ifira6u9hi7cu1, I72tqocvdoqfff, I2i27f3sfmvc05, I1nlrtd1epki2d, I3abtumcmempjs, Id81m8flopt8ha, I8hff7chabggkd, I49i39mtj1ivbs, Ifkr2kcak2vto1, I1ju6r8q0cs9jt, I4kpeq6j7cd5bu, I5na1ka76k6811, I59mhdb9omdqfa, I9vl5kpk0fpakt, I717jt61hu19b4, I7f7v8192r1lmq, Idjrs24gh0qv5l, Id9uqtigc0il3v, Iaa2o6cgjdpdn5, Iam6hrl7ptd85l, Ict9ivhr2c5hv0, I8t4vv03357lk9, I50ppnqasq4tjq, I9fin09kkg0jaj, I7ne83r38c2sqq, I2hviml3snvhhn, I2eip8tc75dpje, I564va64vtidbq, Ie5v6njpckr05b, I328av3j0bgmjb, I4tuqm9ato907i, Iagi89qt4h1lqg, I9dgmcnuamt5p8, I3vh014cqgmrfd, Ifhs60omlhvt3, If34udpd5e57vi, I39t01nnod9109, Ie5vbnd9198quk, I3h6murn8bd4v5, I6k6jf8ncesuu3, I3qhk481i120pk, If1qr0kbbl298c, Idl3umm12u5pa, I5ont0141q9ss5, Ie6j49utvii126, I3v6ks33uluhnj, I3kiiim1cds68i, I4k60mkh2r6jjg, Ic5njrpnvi3f8g, If0d0df8vuh5l2, Idf1fcqa0qi2nt, I31k9f0jol8ko4, I80q14um2s2ckg, I5qs1t1erfi7u8, I9et13knvdvgpb, Id9js0aucdivjk, I1vj3e1a62je3o, I6c1t14l6giceg, I2h5ur93pbme0t, Iamlqp3gs21baf, I2rv89i0hsfbqq, I9m9cfdk1gu0np, I8vac7j0mnf3m8, Iblnbe5cr89dm4, Ifjtlsiefsrs16, I4m1c2i2c08m2k, Ibm3b4t996mou, I5qht9a1rblpe6, I38jfk5li8iang, Ic1n67g96fp3qr, I1gcsn3s6p0bso, I2dtrijkm5601t, I2ev73t79f46tb, Ib2obgji960euh, I59bngqm85b22v, I4u4n2na1l5uo7, I3c63j6sh3evqn, I8k3rnvpeeh4hv, Icnrv1mfbd3in1, Icm9m0qeemu66d, I85tgdb4326e4k, I666bl2fqjkejo, I73lo4khq5nukn, Icbio0e1f0034b, I8c0vkqjjipnuj, Idnsr2pndm36h0, Ia1pvdcbhuqf8m, I8steo882k7qns, I4pa4q37gj6fua, I5f178ab6b89t3, I4nakhtbsk3c5s, I1adbcfi5uc62r, Ibf6ucefn8fh49, Id9bldn8to03bi, I5a7qninraf9qf, I1n88g23l1fsk0, I12ddc2l0l5jjf, Ib191ab53f0kt7, If26lamlup0h9q, I5903r7kbickdc, Idnm2mm7jcivvf, Iba8pd91pe5fda, I3gfit88u7142g, I2eb501t8s6hsq, Ianmuoljk2sk1u, I1nuppp2icf8tb, I9i68pb1d6ovll, I7egh83is1hjr, Ideaemvoneh309, I3d9o9d7epp66v, I6lqh1vgb4mcja, I1ssp78ejl639m, Iba7pefg0d11kh, I2pjehun5ehh5i, I5e6f9h9g047dl, I25qrhcm6bt5ar, I80kbd49ie071j, I1ijjjm2bguul5, Ic4ilbvr3t7fqo, I87alect0unsr5, I16tnu50dc4ag2, I8ucup65tmhv16, I21rdfbj8m1c63, Icig9lq6psg096, I90t3dviclj6um, I7mu9a5n16g6p9, I4kg3pqihavml4, I498emmf62cc94, I1idj2olspcrdo, I3uu3m1bgcgoig, Ieib0thrdnhd59, I58bu3hm7657hm, I37gkv4ibak4u6, I1u2ubed29s4bs, Iblokhctoh85ms, If8fuhgjuv0jmk, I5pace3tmis4a7, Ibjtdf9558ge5, I2j45j4l7b671a, Ico44hok9lsd2o, If6jdkkmqh5cu5, I8beqbm09hmq5f, Iatekfrbqqvsed, I2nn99noi7adfb, If3c2ksk4tc0id, I10a67uv26idhq, I3qt1hgg4djhgb, I8u7pta1b2ugmm, I6cirehl49ppi, I962c58q0g0dle, Iesoth02d7rld5, Idb1qqovn6cfbh, Ificlto1qas8o6, I4cbvqmqadhrea, I72ijun43o42ge, I8p3k8eq1t0i3r, I3bbhlbc9ubjjc, Iaub77587ekhaq, Ide6r6k3o55817, I9fenhsclpbpnv, I6hfkl1qu77qoe, Iagsvh5oe0k9rq, Ifhaomqol9ibm2, Ia82mnkmeo2rhc, I2mfunm5g2ubuj, Icbccs0ug47ilf, I855j4i3kr8ko1, I2mstnbad1uqpb, Ibujitgonjng76, Ia3c82eadg79bj, Ienusoeb625ftq, Ibtsa3docbr9el, If1co0pilmi7oq, Iae74gjak1qibn, I3escdojpj0551, Icv68aq8841478, Ic262ibdoec56a, Iflcfm9b6nlmdd, Ijrsf4mnp3eka, Id5fm4p8lj5qgi, I8tjvj9uq4b7hi, I4fooe9dun9o0t, I815h423q26k9s, Idk1rcnitclbgs, Ic2d5htnckac25, Iph9c4rn81ub2, Ier2cke86dqbr2, I88ff3u4dpivk, I33cp947glv1ks, Ic9om1gmmqu7rq, I5hfov2b68ppb6, Ibthhb2m9vneds, Iaitn5bqfacj7k, If4ebvclj2ugvi, Ia5le7udkgbaq9, Ieduc1e6frq8rb, I9h6gbtabovtm4, Ifnsa0dkkpf465, I65dtqr2egjbc3, Ibqj3vg5s5lk0c, I6l73u513p8rna, Iefqmt2htu1dlu, If8bgtgqrchjtu, Idusmq77988cmt, Ifhs6ggbuiec5i, Id2vo4qi5agnp0, Ih04jp733tqqa, Ievr89968437gm, I5768ac424h061, I1au3fq4n84nv3, Iejaj7m7qka9tr, Idnak900lt5lm8, I27n7lbd66730p, I2hq50pu2kdjpo, Ifk8eme5o7mukf, Iau4cgm6ih61cf, Ith132hqfb27q, Ic19as7nbst738, I54umskavgc9du, I2ip7o9e2tc5sf, I5egvk6hadac5h, I1td4upnup9gqv, I9acqruh7322g2, I85icj2qbjeqbe, I6niuoceqveh04, Iksn90easbs68, I2bhk17btucdqn, I4mol6k10mv0io, Iec90vukseit9e, I7j4m7a3pkvsf4, Ic2n50kpnu5mae, I37454vatvmm1l, Iblau1qa7u7fet, Idmcv414e1905k, I9bavp1ei8ri2i, Ib59kqei2d8plr, Ibnj2q9rvk7um3, In0pgs6vohqne, I9bur6p3ovq9mo, I3o2b2cp4kg1a0, Ia5tmd4jm3lssr, Ipno6ptbca3ek, Ie57jac07aan1l, Idmgucqo4ohmq6, I19lo8vhgo0l1e, If6ci2auru7ipc, Idl6tkanbvbj11, I6mqctmth1v679, Ifani9499jvq7b, I3rld1k8ncso2j, I46mv452819ful, I58erq9ddf6gli, Id3dduokhmiq4v, I6fomjr8ghrs40, I5q8oic2alacvn, Ift6f10887nk72, I7qc53b1tvqjg2, I2utfo3h9oikjh, Iak7fhrgb9jnnq, I9ad1o9mv4cm3, I8iksqi3eani0a, I16enopmju1p0q, I43kq8qudg7pq9, I76riseemre533, I38bmcrmh852rk, I4hcillge8de5f, I97u3kqqqkf4si, I229ijht536qdu, I62nte77gksm0f, I9cg2delv92pvq, Ilhp45uime5tp, I4f1hv034jf1dt, I7svrbkiu01iec, I8cbok7qd7ru4t, I7kij8p9kchdjo, I60f21vkn0nvvk, I6cag7g73begk5, I86521vheqlicc, Iesr9dnqg44dn6, Iegk16seavbfds, Ibe0le0gfc7i2f, I8cvpipl5h8vi9, Ieq8dbbl43061u, I2ur0oeqg495j8, Ieua3aarsoc58v, I1bhd210c3phjj, Iep27ialq4a7o7, Iasu5jvoqr43mv, Iffil21nlj0oto, I5qolde99acmd1, I8gtde5abn1g9a, I20e9ph536u7ti, I8kcpmsh450rp, Ihjkcsq40e0vc, Id3fgfsmlkq922, I39e09q4h0963v, I1trgag33acdpc, Icf7ag0d325ai3, Ifqf9vpf5e5pht, Idm0dit69elol7, I2ett5g7v0p703, Id658aq8rrdu9h, I3mrkqq08sguot, Ic2sc6aec0u60e, Ifmlsmok7psplu, Idsjes4pfj1ssc, Iaquin36ldskvk, I3io7kkpnosdlt, Idlq3ajjv4prpp, Iec4mlbigeek9m, Id6pg7ac0qcv43, Iepl9sdie7el5u, Ifj4s3rnerrk3, I7jqp2dbel4ude, Iflr6tr7gf9cl0, Ifjlbhgvr6oihs, Iek4o2ttec2o9k, Iaiatnleitjvf2, Ieuqrjpnjmhss2, Ibc1tg287i41kc, I2rbeuv99ksh4i, Igod2iradtck5, I3c94qaomd7ve3, I56o94pl7bu7jv, I86vse69dc0pe1, Iapvu0j3htek8p, I240d9pssjnluf, I3i6k8rclr5k12, I4lr44aafkh848, I1sqmv028trbf1, Iapnffbac8vbg2, Is7ackjql0a7d, I7evsv00hr9382, Ics59300k9ormu, Iumh462jqskl8, I2rg04745q3gvb, I8frerv2s0b6at, Ier772qrlfgjn8, Ia8v0vp968h09b, Ifbm68ch34sh60, Iblcqdj4bfne6h, I5smhpbm9otl2v, I5kf6nqnbp8o06, I7pk7ue7uujhha, Ie0t1mu0i133vn, Ib47enjrsipkv0, I13taj2pek8mk6, Icg3uagt5hso3l, Ia2ml5p901fgkc, I2ltm9b0iql7go, I7q05h799471dt, Ibvrh6tadac151, I5abhcp3jcjrp4, I52jmrq9corm9s, I9fvmbuveip37p, Idg0qecjkjq9tv, Ictkqqlhdjt761, I3as0s0hhvec1h, I5aevg79ru7qb2, I28b7392hs9ck1, Idke2otkpd2qg, Ichn0tb1014qij, I68solgvpdfgbe, I4e1ialtimd3ve, I9vodnt2k1kha, I4ao1le27fcisl, Itom7fk49o0c9, Ih4ursllob8fg, I6052turo9tavh, Iemk0s5gdc9ruv, Iba6ec6u9n2dc1, Ia22mf1al51062, Iaqet9jc3ihboe, Ic952bubvq4k7d, I2v50gu3s1aqk6, Iabpgqcjikia83, I4gil44d08grh, I7u915mvkdsb08, I6ai6hvj9q1eig, If7uv525tdvv7a, I2an1fs2eiebjp, TransactionValidityTransactionSource, I9ask1o4tfvcvs, I9puqgoda8ofk4, Iems84l8lk2v0c, I1r5ke30ueqo0r, I68ii5ik8avr9o, I4ph3d1eepnmr1, Icerf8h8pdu8ss, I6spmpef2c7svf, Iei2mvq0mjvt81, Id2b322caf4v63, Ia1surdm2eas7i, I146iub60k9ii1, Idcr0dpfnv4v1m, I6g3nq4au9oat7, I53uvmjj0pfic3, Ie77tvh7unl4o9, Iagam5hhkamje6, Ihfphjolmsqq1, I39skjfo1oue3d, I8m4rtd11boqbn, Ilulqh2r57fsf, I93fu7a0snj4us, I3l32iso1l53b1, I5vdvkrr8ut4bg, I6vaidu2lpq4ls, Ic6lt4krmi041v, I4ulr343mvtt5e, Id19hji2nnat12, I8ie9kju665ffc, Idvcsmnpv82j43, I8t0fnbt7e1si3, I9i495n50s2c1e, Iapmimrkae0fk6, Ieoekkc5qj71ja, Ibfnp24qb37ahn, Iekc2j7nfo7arj, Icl4j4mkjguqev, I6i35bjsoki2ga, Ie8iutm7u02lmj, Ic0n3933a0tnjp, If15drhroiuvr0, Ie9sr1iqcg3cgm, I1mqgk2tmnn9i2, I6lr8sctk0bi4e, I5vome4lapuip6 } from "./common-types";
type AnonymousEnum<T extends {}> = T & {
    __anonymous: true;
};
type MyTuple<T> = [T, ...T[]];
type SeparateUndefined<T> = undefined extends T ? undefined | Exclude<T, undefined> : T;
type Anonymize<T> = SeparateUndefined<T extends string | number | bigint | boolean | void | undefined | null | symbol | Uint8Array | Enum<any> ? T : T extends AnonymousEnum<infer V> ? Enum<V> : T extends MyTuple<any> ? {
    [K in keyof T]: T[K];
} : T extends [] ? [] : T extends FixedSizeArray<infer L, infer T> ? number extends L ? Array<T> : FixedSizeArray<L, T> : {
    [K in keyof T & string]: T[K];
}>;
type IStorage = {
    System: {
        /**
         * The full account information for a particular account ID.
         */
        Account: StorageDescriptor<[Key: SS58String], Anonymize<I5sesotjlssv2d>, false, never>;
        /**
         * Total extrinsics count for the current block.
         */
        ExtrinsicCount: StorageDescriptor<[], number, true, never>;
        /**
         * Whether all inherents have been applied.
         */
        InherentsApplied: StorageDescriptor<[], boolean, false, never>;
        /**
         * The current weight for the block.
         */
        BlockWeight: StorageDescriptor<[], Anonymize<Iffmde3ekjedi9>, false, never>;
        /**
         * Total size (in bytes) of the current block.
         *
         * Tracks the size of the header and all extrinsics.
         */
        BlockSize: StorageDescriptor<[], number, true, never>;
        /**
         * Map of block numbers to block hashes.
         */
        BlockHash: StorageDescriptor<[Key: number], SizedHex<32>, false, never>;
        /**
         * Extrinsics data for the current block (maps an extrinsic's index to its data).
         */
        ExtrinsicData: StorageDescriptor<[Key: number], Uint8Array, false, never>;
        /**
         * The current block number being processed. Set by `execute_block`.
         */
        Number: StorageDescriptor<[], number, false, never>;
        /**
         * Hash of the previous block.
         */
        ParentHash: StorageDescriptor<[], SizedHex<32>, false, never>;
        /**
         * Digest of the current block, also part of the block header.
         */
        Digest: StorageDescriptor<[], Anonymize<I4mddgoa69c0a2>, false, never>;
        /**
         * Events deposited for the current block.
         *
         * NOTE: The item is unbound and should therefore never be read on chain.
         * It could otherwise inflate the PoV size of a block.
         *
         * Events have a large in-memory size. Box the events to not go out-of-memory
         * just in case someone still reads them from within the runtime.
         */
        Events: StorageDescriptor<[], Anonymize<I1ifc02tuupcq2>, false, never>;
        /**
         * The number of events in the `Events<T>` list.
         */
        EventCount: StorageDescriptor<[], number, false, never>;
        /**
         * Mapping between a topic (represented by T::Hash) and a vector of indexes
         * of events in the `<Events<T>>` list.
         *
         * All topic vectors have deterministic storage locations depending on the topic. This
         * allows light-clients to leverage the changes trie storage tracking mechanism and
         * in case of changes fetch the list of events of interest.
         *
         * The value has the type `(BlockNumberFor<T>, EventIndex)` because if we used only just
         * the `EventIndex` then in case if the topic has the same contents on the next block
         * no notification will be triggered thus the event might be lost.
         */
        EventTopics: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I95g6i7ilua7lq>, false, never>;
        /**
         * Stores the `spec_version` and `spec_name` of when the last runtime upgrade happened.
         */
        LastRuntimeUpgrade: StorageDescriptor<[], Anonymize<Ieniouoqkq4icf>, true, never>;
        /**
         * Number of blocks till the pending code upgrade is applied.
         */
        BlocksTillUpgrade: StorageDescriptor<[], number, true, never>;
        /**
         * True if we have upgraded so that `type RefCount` is `u32`. False (default) if not.
         */
        UpgradedToU32RefCount: StorageDescriptor<[], boolean, false, never>;
        /**
         * True if we have upgraded so that AccountInfo contains three types of `RefCount`. False
         * (default) if not.
         */
        UpgradedToTripleRefCount: StorageDescriptor<[], boolean, false, never>;
        /**
         * The execution phase of the block.
         */
        ExecutionPhase: StorageDescriptor<[], Phase, true, never>;
        /**
         * `Some` if a code upgrade has been authorized.
         */
        AuthorizedUpgrade: StorageDescriptor<[], Anonymize<Ibgl04rn6nbfm6>, true, never>;
        /**
         * The weight reclaimed for the extrinsic.
         *
         * This information is available until the end of the extrinsic execution.
         * More precisely this information is removed in `note_applied_extrinsic`.
         *
         * Logic doing some post dispatch weight reduction must update this storage to avoid duplicate
         * reduction.
         */
        ExtrinsicWeightReclaimed: StorageDescriptor<[], Anonymize<I4q39t5hn830vp>, false, never>;
    };
    Timestamp: {
        /**
         * The current time for the current block.
         */
        Now: StorageDescriptor<[], bigint, false, never>;
        /**
         * Whether the timestamp has been updated in this block.
         *
         * This value is updated to `true` upon successful submission of a timestamp by a node.
         * It is then checked at the end of each block execution in the `on_finalize` hook.
         */
        DidUpdate: StorageDescriptor<[], boolean, false, never>;
    };
    Scheduler: {
        /**
         * Block number at which the agenda began incomplete execution.
         */
        IncompleteSince: StorageDescriptor<[], number, true, never>;
        /**
         * Items to be executed, indexed by the block number that they should be executed on.
         */
        Agenda: StorageDescriptor<[Key: number], Anonymize<I60bkesmbglrj3>, false, never>;
        /**
         * Retry configurations for items to be executed, indexed by task address.
         */
        Retries: StorageDescriptor<[Key: Anonymize<I9jd27rnpm8ttv>], Anonymize<I56u24ncejr5kt>, true, never>;
        /**
         * Lookup from a name to the block number and index of the task.
         *
         * For v3 -> v4 the previously unbounded identities are Blake2-256 hashed to form the v4
         * identities.
         */
        Lookup: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I9jd27rnpm8ttv>, true, never>;
    };
    Preimage: {
        /**
         * The request status of a given hash.
         */
        StatusFor: StorageDescriptor<[Key: SizedHex<32>], PreimageOldRequestStatus, true, never>;
        /**
         * The request status of a given hash.
         */
        RequestStatusFor: StorageDescriptor<[Key: SizedHex<32>], PreimageRequestStatus, true, never>;
        /**
        
         */
        PreimageFor: StorageDescriptor<[Key: Anonymize<I4pact7n2e9a0i>], Uint8Array, true, never>;
    };
    MultiBlockMigrations: {
        /**
         * The currently active migration to run and its cursor.
         *
         * `None` indicates that no migration is running.
         */
        Cursor: StorageDescriptor<[], Anonymize<Iepbsvlk3qceij>, true, never>;
        /**
         * Set of all successfully executed migrations.
         *
         * This is used as blacklist, to not re-execute migrations that have not been removed from the
         * codebase yet. Governance can regularly clear this out via `clear_historic`.
         */
        Historic: StorageDescriptor<[Key: Uint8Array], null, true, never>;
    };
    Balances: {
        /**
         * The total units issued in the system.
         */
        TotalIssuance: StorageDescriptor<[], bigint, false, never>;
        /**
         * The total units of outstanding deactivated balance in the system.
         *
         * This is not guaranteed to be less than or equal to [`TotalIssuance`]. Total issuance may be
         * reduced independently of this value, including while a reversible imbalance is outstanding.
         * Active issuance is therefore derived using saturating subtraction.
         */
        InactiveIssuance: StorageDescriptor<[], bigint, false, never>;
        /**
         * The Balances pallet example of storing the balance of an account.
         *
         * # Example
         *
         * ```nocompile
         * impl pallet_balances::Config for Runtime {
         * type AccountStore = StorageMapShim<Self::Account<Runtime>, frame_system::Provider<Runtime>, AccountId, Self::AccountData<Balance>>
         * }
         * ```
         *
         * You can also store the balance of an account in the `System` pallet.
         *
         * # Example
         *
         * ```nocompile
         * impl pallet_balances::Config for Runtime {
         * type AccountStore = System
         * }
         * ```
         *
         * But this comes with tradeoffs, storing account balances in the system pallet stores
         * `frame_system` data alongside the account data contrary to storing account balances in the
         * `Balances` pallet, which uses a `StorageMap` to store balances data only.
         * NOTE: This is only used in the case that this pallet is used to store balances.
         */
        Account: StorageDescriptor<[Key: SS58String], Anonymize<I1q8tnt1cluu5j>, false, never>;
        /**
         * Any liquidity locks on some account balances.
         * NOTE: Should only be accessed when setting, changing and freeing a lock.
         *
         * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
         */
        Locks: StorageDescriptor<[Key: SS58String], Anonymize<I8ds64oj6581v0>, false, never>;
        /**
         * Named reserves on some account balances.
         *
         * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
         */
        Reserves: StorageDescriptor<[Key: SS58String], Anonymize<Ia7pdug7cdsg8g>, false, never>;
        /**
         * Holds on account balances.
         */
        Holds: StorageDescriptor<[Key: SS58String], Anonymize<Ilg13kltljpc>, false, never>;
        /**
         * Freeze locks on account balances.
         */
        Freezes: StorageDescriptor<[Key: SS58String], Anonymize<I9bin2jc70qt6q>, false, never>;
    };
    TransactionPayment: {
        /**
        
         */
        NextFeeMultiplier: StorageDescriptor<[], bigint, false, never>;
        /**
        
         */
        StorageVersion: StorageDescriptor<[], TransactionPaymentReleases, false, never>;
        /**
         * The `OnChargeTransaction` stores the withdrawn tx fee here.
         *
         * Use `withdraw_txfee` and `remaining_txfee` to access from outside the crate.
         */
        TxPaymentCredit: StorageDescriptor<[], bigint, true, never>;
    };
    Assets: {
        /**
         * Details of an asset.
         */
        Asset: StorageDescriptor<[Key: number], Anonymize<I3qklfjubrljqh>, true, never>;
        /**
         * The holdings of a specific account for a specific asset.
         */
        Account: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Iag3f1hum3p4c8>, true, never>;
        /**
         * Approved balance transfers. First balance is the amount approved for transfer. Second
         * is the amount of `T::Currency` reserved for storing this.
         * First key is the asset ID, second key is the owner and third key is the delegate.
         */
        Approvals: StorageDescriptor<Anonymize<I2brm5b9jij1st>, Anonymize<I4s6jkha20aoh0>, true, never>;
        /**
         * Metadata of an asset.
         */
        Metadata: StorageDescriptor<[Key: number], Anonymize<I78s05f59eoi8b>, false, never>;
        /**
         * Maps an asset to a list of its configured reserve information.
         */
        Reserves: StorageDescriptor<[Key: number], Anonymize<I35l6p7kq19mr0>, false, never>;
        /**
         * The asset ID enforced for the next asset creation, if any present. Otherwise, this storage
         * item has no effect.
         *
         * Only read by [`crate::AutoIncAssetId`]: configure it as [`Config::AssetIdAllocator`] and
         * provide an initial value here to apply an auto-increment model to all new asset IDs.
         *
         * The initial next asset ID can be set using the [`GenesisConfig`] or the
         * [SetNextAssetId](`migration::next_asset_id::SetNextAssetId`) migration.
         */
        NextAssetId: StorageDescriptor<[], number, true, never>;
    };
    Vesting: {
        /**
         * Information regarding the vesting of a given account.
         */
        Vesting: StorageDescriptor<[Key: SS58String], Anonymize<Ifble4juuml5ig>, true, never>;
        /**
         * Storage version of the pallet.
         *
         * New networks start with latest version, as determined by the genesis build.
         */
        StorageVersion: StorageDescriptor<[], Version, false, never>;
    };
    Babe: {
        /**
         * Current epoch index.
         */
        EpochIndex: StorageDescriptor<[], bigint, false, never>;
        /**
         * Current epoch authorities.
         */
        Authorities: StorageDescriptor<[], Anonymize<I3geksg000c171>, false, never>;
        /**
         * The slot at which the first epoch actually started. This is 0
         * until the first block of the chain.
         */
        GenesisSlot: StorageDescriptor<[], bigint, false, never>;
        /**
         * Current slot number.
         */
        CurrentSlot: StorageDescriptor<[], bigint, false, never>;
        /**
         * The epoch randomness for the *current* epoch.
         *
         * # Security
         *
         * This MUST NOT be used for gambling, as it can be influenced by a
         * malicious validator in the short term. It MAY be used in many
         * cryptographic protocols, however, so long as one remembers that this
         * (like everything else on-chain) it is public. For example, it can be
         * used where a number is needed that cannot have been chosen by an
         * adversary, for purposes such as public-coin zero-knowledge proofs.
         */
        Randomness: StorageDescriptor<[], SizedHex<32>, false, never>;
        /**
         * Pending epoch configuration change that will be applied when the next epoch is enacted.
         */
        PendingEpochConfigChange: StorageDescriptor<[], BabeDigestsNextConfigDescriptor, true, never>;
        /**
         * Next epoch randomness.
         */
        NextRandomness: StorageDescriptor<[], SizedHex<32>, false, never>;
        /**
         * Next epoch authorities.
         */
        NextAuthorities: StorageDescriptor<[], Anonymize<I3geksg000c171>, false, never>;
        /**
         * Randomness under construction.
         *
         * We make a trade-off between storage accesses and list length.
         * We store the under-construction randomness in segments of up to
         * `UNDER_CONSTRUCTION_SEGMENT_LENGTH`.
         *
         * Once a segment reaches this length, we begin the next one.
         * We reset all segments and return to `0` at the beginning of every
         * epoch.
         */
        SegmentIndex: StorageDescriptor<[], number, false, never>;
        /**
         * TWOX-NOTE: `SegmentIndex` is an increasing integer, so this is okay.
         */
        UnderConstruction: StorageDescriptor<[Key: number], Anonymize<Ic5m5lp1oioo8r>, false, never>;
        /**
         * Temporary value (cleared at block finalization) which is `Some`
         * if per-block initialization has already been called for current block.
         */
        Initialized: StorageDescriptor<[], Anonymize<Idq7or56ds2f13>, true, never>;
        /**
         * This field should always be populated during block processing unless
         * secondary plain slots are enabled (which don't contain a VRF output).
         *
         * It is set in `on_finalize`, before it will contain the value from the last block.
         */
        AuthorVrfRandomness: StorageDescriptor<[], Anonymize<I4s6vifaf8k998>, false, never>;
        /**
         * The block numbers when the last and current epoch have started, respectively `N-1` and
         * `N`.
         * NOTE: We track this is in order to annotate the block number when a given pool of
         * entropy was fixed (i.e. it was known to chain observers). Since epochs are defined in
         * slots, which may be skipped, the block numbers may not line up with the slot numbers.
         */
        EpochStart: StorageDescriptor<[], Anonymize<I9jd27rnpm8ttv>, false, never>;
        /**
         * How late the current block is compared to its parent.
         *
         * This entry is populated as part of block execution and is cleaned up
         * on block finalization. Querying this storage entry outside of block
         * execution context should always yield zero.
         */
        Lateness: StorageDescriptor<[], number, false, never>;
        /**
         * The configuration for the current epoch. Should never be `None` as it is initialized in
         * genesis.
         */
        EpochConfig: StorageDescriptor<[], Anonymize<I8jnd4d8ip6djo>, true, never>;
        /**
         * The configuration for the next epoch, `None` if the config will not change
         * (you can fallback to `EpochConfig` instead in that case).
         */
        NextEpochConfig: StorageDescriptor<[], Anonymize<I8jnd4d8ip6djo>, true, never>;
        /**
         * A list of the last 100 skipped epochs and the corresponding session index
         * when the epoch was skipped.
         *
         * This is only used for validating equivocation proofs. An equivocation proof
         * must contains a key-ownership proof for a given session, therefore we need a
         * way to tie together sessions and epoch indices, i.e. we need to validate that
         * a validator was the owner of a given key on a given session, and what the
         * active epoch index was during that session.
         */
        SkippedEpochs: StorageDescriptor<[], Anonymize<Ifip05kcrl65am>, false, never>;
    };
    Grandpa: {
        /**
         * State of the current authority set.
         */
        State: StorageDescriptor<[], GrandpaStoredState, false, never>;
        /**
         * Pending change: (signaled at, scheduled change).
         */
        PendingChange: StorageDescriptor<[], Anonymize<I7pe2me3i3vtn9>, true, never>;
        /**
         * next block number where we can force a change.
         */
        NextForced: StorageDescriptor<[], number, true, never>;
        /**
         * `true` if we are currently stalled.
         */
        Stalled: StorageDescriptor<[], Anonymize<I9jd27rnpm8ttv>, true, never>;
        /**
         * The number of changes (both in terms of keys and underlying economic responsibilities)
         * in the "set" of Grandpa validators from genesis.
         */
        CurrentSetId: StorageDescriptor<[], bigint, false, never>;
        /**
         * A mapping from grandpa set ID to the index of the *most recent* session for which its
         * members were responsible.
         *
         * This is only used for validating equivocation proofs. An equivocation proof must
         * contains a key-ownership proof for a given session, therefore we need a way to tie
         * together sessions and GRANDPA set ids, i.e. we need to validate that a validator
         * was the owner of a given key on a given session, and what the active set ID was
         * during that session.
         *
         * TWOX-NOTE: `SetId` is not under user control.
         */
        SetIdSession: StorageDescriptor<[Key: bigint], number, true, never>;
        /**
         * The current list of authorities.
         */
        Authorities: StorageDescriptor<[], Anonymize<I3geksg000c171>, false, never>;
    };
    Staking: {
        /**
         * The ideal number of active validators.
         */
        ValidatorCount: StorageDescriptor<[], number, false, never>;
        /**
         * Minimum number of staking participants before emergency conditions are imposed.
         */
        MinimumValidatorCount: StorageDescriptor<[], number, false, never>;
        /**
         * Any validators that may never be slashed or forcibly kicked. It's a Vec since they're
         * easy to initialize and the performance hit is minimal (we expect no more than four
         * invulnerables) and restricted to testnets.
         */
        Invulnerables: StorageDescriptor<[], Anonymize<Ia2lhg7l2hilo3>, false, never>;
        /**
         * Map from all locked "stash" accounts to the controller account.
         *
         * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
         */
        Bonded: StorageDescriptor<[Key: SS58String], SS58String, true, never>;
        /**
         * The minimum active bond to become and maintain the role of a nominator.
         */
        MinNominatorBond: StorageDescriptor<[], bigint, false, never>;
        /**
         * The minimum active bond to become and maintain the role of a validator.
         */
        MinValidatorBond: StorageDescriptor<[], bigint, false, never>;
        /**
         * The minimum active nominator stake of the last successful election.
         */
        MinimumActiveStake: StorageDescriptor<[], bigint, false, never>;
        /**
         * The minimum amount of commission that validators can set.
         *
         * If set to `0`, no limit exists.
         */
        MinCommission: StorageDescriptor<[], number, false, never>;
        /**
         * Map from all (unlocked) "controller" accounts to the info regarding the staking.
         *
         * Note: All the reads and mutations to this storage *MUST* be done through the methods exposed
         * by [`StakingLedger`] to ensure data and lock consistency.
         */
        Ledger: StorageDescriptor<[Key: SS58String], Anonymize<Ic12aht5vh2sen>, true, never>;
        /**
         * Where the reward payment should be made. Keyed by stash.
         *
         * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
         */
        Payee: StorageDescriptor<[Key: SS58String], StakingRewardDestination, true, never>;
        /**
         * The map from (wannabe) validator stash key to the preferences of that validator.
         *
         * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
         */
        Validators: StorageDescriptor<[Key: SS58String], Anonymize<I9o7ssi9vmhmgr>, false, never>;
        /**
         * Counter for the related counted storage map
         */
        CounterForValidators: StorageDescriptor<[], number, false, never>;
        /**
         * The maximum validator count before we stop allowing new validators to join.
         *
         * When this value is not set, no limits are enforced.
         */
        MaxValidatorsCount: StorageDescriptor<[], number, true, never>;
        /**
         * The map from nominator stash key to their nomination preferences, namely the validators that
         * they wish to support.
         *
         * Note that the keys of this storage map might become non-decodable in case the
         * account's [`NominationsQuota::MaxNominations`] configuration is decreased.
         * In this rare case, these nominators
         * are still existent in storage, their key is correct and retrievable (i.e. `contains_key`
         * indicates that they exist), but their value cannot be decoded. Therefore, the non-decodable
         * nominators will effectively not-exist, until they re-submit their preferences such that it
         * is within the bounds of the newly set `Config::MaxNominations`.
         *
         * This implies that `::iter_keys().count()` and `::iter().count()` might return different
         * values for this map. Moreover, the main `::count()` is aligned with the former, namely the
         * number of keys that exist.
         *
         * Lastly, if any of the nominators become non-decodable, they can be chilled immediately via
         * [`Call::chill_other`] dispatchable by anyone.
         *
         * TWOX-NOTE: SAFE since `AccountId` is a secure hash.
         */
        Nominators: StorageDescriptor<[Key: SS58String], Anonymize<Ic3m9d6tdl6gi2>, true, never>;
        /**
         * Counter for the related counted storage map
         */
        CounterForNominators: StorageDescriptor<[], number, false, never>;
        /**
         * Stakers whose funds are managed by other pallets.
         *
         * This pallet does not apply any locks on them, therefore they are only virtually bonded. They
         * are expected to be keyless accounts and hence should not be allowed to mutate their ledger
         * directly via this pallet. Instead, these accounts are managed by other pallets and accessed
         * via low level apis. We keep track of them to do minimal integrity checks.
         */
        VirtualStakers: StorageDescriptor<[Key: SS58String], null, true, never>;
        /**
         * Counter for the related counted storage map
         */
        CounterForVirtualStakers: StorageDescriptor<[], number, false, never>;
        /**
         * The maximum nominator count before we stop allowing new validators to join.
         *
         * When this value is not set, no limits are enforced.
         */
        MaxNominatorsCount: StorageDescriptor<[], number, true, never>;
        /**
         * The current era index.
         *
         * This is the latest planned era, depending on how the Session pallet queues the validator
         * set, it might be active or not.
         */
        CurrentEra: StorageDescriptor<[], number, true, never>;
        /**
         * The active era information, it holds index and start.
         *
         * The active era is the era being currently rewarded. Validator set of this era must be
         * equal to [`SessionInterface::validators`].
         */
        ActiveEra: StorageDescriptor<[], Anonymize<Ib3j7gb0jgs38u>, true, never>;
        /**
         * The session index at which the era start for the last [`Config::HistoryDepth`] eras.
         *
         * Note: This tracks the starting session (i.e. session index when era start being active)
         * for the eras in `[CurrentEra - HISTORY_DEPTH, CurrentEra]`.
         */
        ErasStartSessionIndex: StorageDescriptor<[Key: number], number, true, never>;
        /**
         * Exposure of validator at era.
         *
         * This is keyed first by the era index to allow bulk deletion and then the stash account.
         *
         * Is it removed after [`Config::HistoryDepth`] eras.
         * If stakers hasn't been set or has been removed then empty exposure is returned.
         *
         * Note: Deprecated since v14. Use `EraInfo` instead to work with exposures.
         */
        ErasStakers: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Ifekshcrgkl12g>, false, never>;
        /**
         * Summary of validator exposure at a given era.
         *
         * This contains the total stake in support of the validator and their own stake. In addition,
         * it can also be used to get the number of nominators backing this validator and the number of
         * exposure pages they are divided into. The page count is useful to determine the number of
         * pages of rewards that needs to be claimed.
         *
         * This is keyed first by the era index to allow bulk deletion and then the stash account.
         * Should only be accessed through `EraInfo`.
         *
         * Is it removed after [`Config::HistoryDepth`] eras.
         * If stakers hasn't been set or has been removed then empty overview is returned.
         */
        ErasStakersOverview: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<I6flrronqs3l6n>, true, never>;
        /**
         * Clipped Exposure of validator at era.
         *
         * Note: This is deprecated, should be used as read-only and will be removed in the future.
         * New `Exposure`s are stored in a paged manner in `ErasStakersPaged` instead.
         *
         * This is similar to [`ErasStakers`] but number of nominators exposed is reduced to the
         * `T::MaxExposurePageSize` biggest stakers.
         * (Note: the field `total` and `own` of the exposure remains unchanged).
         * This is used to limit the i/o cost for the nominator payout.
         *
         * This is keyed fist by the era index to allow bulk deletion and then the stash account.
         *
         * It is removed after [`Config::HistoryDepth`] eras.
         * If stakers hasn't been set or has been removed then empty exposure is returned.
         *
         * Note: Deprecated since v14. Use `EraInfo` instead to work with exposures.
         */
        ErasStakersClipped: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Ifekshcrgkl12g>, false, never>;
        /**
         * Paginated exposure of a validator at given era.
         *
         * This is keyed first by the era index to allow bulk deletion, then stash account and finally
         * the page. Should only be accessed through `EraInfo`.
         *
         * This is cleared after [`Config::HistoryDepth`] eras.
         */
        ErasStakersPaged: StorageDescriptor<Anonymize<Ia8896dq44k9m4>, Anonymize<I97fulj5h3ik95>, true, never>;
        /**
         * History of claimed paged rewards by era and validator.
         *
         * This is keyed by era and validator stash which maps to the set of page indexes which have
         * been claimed.
         *
         * It is removed after [`Config::HistoryDepth`] eras.
         */
        ClaimedRewards: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<Icgljjb6j82uhn>, false, never>;
        /**
         * Similar to `ErasStakers`, this holds the preferences of validators.
         *
         * This is keyed first by the era index to allow bulk deletion and then the stash account.
         *
         * Is it removed after [`Config::HistoryDepth`] eras.
         */
        ErasValidatorPrefs: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<I9o7ssi9vmhmgr>, false, never>;
        /**
         * The total validator era payout for the last [`Config::HistoryDepth`] eras.
         *
         * Eras that haven't finished yet or has been removed doesn't have reward.
         */
        ErasValidatorReward: StorageDescriptor<[Key: number], bigint, true, never>;
        /**
         * Rewards for the last [`Config::HistoryDepth`] eras.
         * If reward hasn't been set or has been removed then 0 reward is returned.
         */
        ErasRewardPoints: StorageDescriptor<[Key: number], Anonymize<Iff9p3c7k6pfoi>, false, never>;
        /**
         * The total amount staked for the last [`Config::HistoryDepth`] eras.
         * If total hasn't been set or has been removed then 0 stake is returned.
         */
        ErasTotalStake: StorageDescriptor<[Key: number], bigint, false, never>;
        /**
         * Mode of era forcing.
         */
        ForceEra: StorageDescriptor<[], StakingForcing, false, never>;
        /**
         * Maximum staked rewards, i.e. the percentage of the era inflation that
         * is used for stake rewards.
         * See [Era payout](./index.html#era-payout).
         */
        MaxStakedRewards: StorageDescriptor<[], number, true, never>;
        /**
         * The percentage of the slash that is distributed to reporters.
         *
         * The rest of the slashed value is handled by the `Slash`.
         */
        SlashRewardFraction: StorageDescriptor<[], number, false, never>;
        /**
         * The amount of currency given to reporters of a slash event which was
         * canceled by extraordinary circumstances (e.g. governance).
         */
        CanceledSlashPayout: StorageDescriptor<[], bigint, false, never>;
        /**
         * All unapplied slashes that are queued for later.
         */
        UnappliedSlashes: StorageDescriptor<[Key: number], Anonymize<Iafq6t4rgheait>, false, never>;
        /**
         * A mapping from still-bonded eras to the first session index of that era.
         *
         * Must contains information for eras for the range:
         * `[active_era - bounding_duration; active_era]`
         */
        BondedEras: StorageDescriptor<[], Anonymize<I95g6i7ilua7lq>, false, never>;
        /**
         * All slashing events on validators, mapped by era to the highest slash proportion
         * and slash value of the era.
         */
        ValidatorSlashInEra: StorageDescriptor<Anonymize<I7svnfko10tq2e>, Anonymize<I4ojmnsk1dchql>, true, never>;
        /**
         * All slashing events on nominators, mapped by era to the highest slash value of the era.
         */
        NominatorSlashInEra: StorageDescriptor<Anonymize<I7svnfko10tq2e>, bigint, true, never>;
        /**
         * Slashing spans for stash accounts.
         */
        SlashingSpans: StorageDescriptor<[Key: SS58String], Anonymize<Iinkhfdlka9ch>, true, never>;
        /**
         * Records information about the maximum slash of a stash within a slashing span,
         * as well as how much reward has been paid out.
         */
        SpanSlash: StorageDescriptor<[Key: Anonymize<I6ouflveob4eli>], Anonymize<I2kj4j6mp68hf8>, false, never>;
        /**
         * The last planned session scheduled by the session pallet.
         *
         * This is basically in sync with the call to [`pallet_session::SessionManager::new_session`].
         */
        CurrentPlannedSession: StorageDescriptor<[], number, false, never>;
        /**
         * The threshold for when users can start calling `chill_other` for other validators /
         * nominators. The threshold is compared to the actual number of validators / nominators
         * (`CountFor*`) in the system compared to the configured max (`Max*Count`).
         */
        ChillThreshold: StorageDescriptor<[], number, true, never>;
    };
    Session: {
        /**
         * The current set of validators.
         */
        Validators: StorageDescriptor<[], Anonymize<Ia2lhg7l2hilo3>, false, never>;
        /**
         * Current index of the session.
         */
        CurrentIndex: StorageDescriptor<[], number, false, never>;
        /**
         * True if the underlying economic identities or weighting behind the validators
         * has changed in the queued validator set.
         */
        QueuedChanged: StorageDescriptor<[], boolean, false, never>;
        /**
         * The queued keys for the next session. When the next session begins, these keys
         * will be used to determine the validator's session keys.
         */
        QueuedKeys: StorageDescriptor<[], Anonymize<I7gv09cqamc3n>, false, never>;
        /**
         * Indices of disabled validators.
         *
         * The vec is always kept sorted so that we can find whether a given validator is
         * disabled using binary search. It gets cleared when `on_session_ending` returns
         * a new set of identities.
         */
        DisabledValidators: StorageDescriptor<[], Anonymize<I95g6i7ilua7lq>, false, never>;
        /**
         * The next session keys for a validator.
         */
        NextKeys: StorageDescriptor<[Key: SS58String], Anonymize<Ifoe0d6e3bnj35>, true, never>;
        /**
         * The owner of a key. The key is the `KeyTypeId` + the encoded key.
         */
        KeyOwner: StorageDescriptor<[Key: Anonymize<I82jm9g7pufuel>], SS58String, true, never>;
        /**
         * Accounts whose keys were set via `SessionInterface` (external path) without
         * incrementing the consumer reference or placing a key deposit. `do_purge_keys`
         * only decrements consumers for accounts that were registered through the local
         * session pallet.
         */
        ExternallySetKeys: StorageDescriptor<[Key: SS58String], null, true, never>;
    };
    Historical: {
        /**
         * Mapping from historical session indices to session-data root hash and validator count.
         */
        HistoricalSessions: StorageDescriptor<[Key: number], Anonymize<I4pact7n2e9a0i>, true, never>;
        /**
         * The range of historical sessions we store. [first, last)
         */
        StoredRange: StorageDescriptor<[], Anonymize<I9jd27rnpm8ttv>, true, never>;
    };
    ImOnline: {
        /**
         * The block number after which it's ok to send heartbeats in the current
         * session.
         *
         * At the beginning of each session we set this to a value that should fall
         * roughly in the middle of the session duration. The idea is to first wait for
         * the validators to produce a block in the current session, so that the
         * heartbeat later on will not be necessary.
         *
         * This value will only be used as a fallback if we fail to get a proper session
         * progress estimate from `NextSessionRotation`, as those estimates should be
         * more accurate then the value we calculate for `HeartbeatAfter`.
         */
        HeartbeatAfter: StorageDescriptor<[], number, false, never>;
        /**
         * The current set of keys that may issue a heartbeat.
         */
        Keys: StorageDescriptor<[], Anonymize<Ic5m5lp1oioo8r>, false, never>;
        /**
         * For each session index, we keep a mapping of `SessionIndex` and `AuthIndex`.
         */
        ReceivedHeartbeats: StorageDescriptor<Anonymize<I9jd27rnpm8ttv>, boolean, true, never>;
        /**
         * For each session index, we keep a mapping of `ValidatorId<T>` to the
         * number of blocks authored by the given authority.
         */
        AuthoredBlocks: StorageDescriptor<Anonymize<I7svnfko10tq2e>, number, false, never>;
    };
    AuthorityDiscovery: {
        /**
         * Keys of the current authority set.
         */
        Keys: StorageDescriptor<[], Anonymize<Ic5m5lp1oioo8r>, false, never>;
        /**
         * Keys of the next authority set.
         */
        NextKeys: StorageDescriptor<[], Anonymize<Ic5m5lp1oioo8r>, false, never>;
    };
    Offences: {
        /**
         * The primary structure that holds all offence records keyed by report identifiers.
         */
        Reports: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I852a7otva6hbr>, true, never>;
        /**
         * A vector of reports of the same kind that happened at the same time slot.
         */
        ConcurrentReportsIndex: StorageDescriptor<Anonymize<I23nq3fsgtejt>, Anonymize<Ic5m5lp1oioo8r>, false, never>;
    };
    Authorship: {
        /**
         * Author of current block.
         */
        Author: StorageDescriptor<[], SS58String, true, never>;
    };
    ElectionProviderMultiPhase: {
        /**
         * Internal counter for the number of rounds.
         *
         * This is useful for de-duplication of transactions submitted to the pool, and general
         * diagnostics of the pallet.
         *
         * This is merely incremented once per every time that an upstream `elect` is called.
         */
        Round: StorageDescriptor<[], number, false, never>;
        /**
         * Current phase.
         */
        CurrentPhase: StorageDescriptor<[], ElectionProviderMultiPhasePhase, false, never>;
        /**
         * Current best solution, signed or unsigned, queued to be returned upon `elect`.
         *
         * Always sorted by score.
         */
        QueuedSolution: StorageDescriptor<[], Anonymize<Ictkaqdbfabuek>, true, never>;
        /**
         * Snapshot data of the round.
         *
         * This is created at the beginning of the signed phase and cleared upon calling `elect`.
         * Note: This storage type must only be mutated through [`SnapshotWrapper`].
         */
        Snapshot: StorageDescriptor<[], Anonymize<Ia7o65280hur3p>, true, never>;
        /**
         * Desired number of targets to elect for this round.
         *
         * Only exists when [`Snapshot`] is present.
         * Note: This storage type must only be mutated through [`SnapshotWrapper`].
         */
        DesiredTargets: StorageDescriptor<[], number, true, never>;
        /**
         * The metadata of the [`RoundSnapshot`]
         *
         * Only exists when [`Snapshot`] is present.
         * Note: This storage type must only be mutated through [`SnapshotWrapper`].
         */
        SnapshotMetadata: StorageDescriptor<[], Anonymize<Iasd2iat48n080>, true, never>;
        /**
         * The next index to be assigned to an incoming signed submission.
         *
         * Every accepted submission is assigned a unique index; that index is bound to that particular
         * submission for the duration of the election. On election finalization, the next index is
         * reset to 0.
         *
         * We can't just use `SignedSubmissionIndices.len()`, because that's a bounded set; past its
         * capacity, it will simply saturate. We can't just iterate over `SignedSubmissionsMap`,
         * because iteration is slow. Instead, we store the value here.
         */
        SignedSubmissionNextIndex: StorageDescriptor<[], number, false, never>;
        /**
         * A sorted, bounded vector of `(score, block_number, index)`, where each `index` points to a
         * value in `SignedSubmissions`.
         *
         * We never need to process more than a single signed submission at a time. Signed submissions
         * can be quite large, so we're willing to pay the cost of multiple database accesses to access
         * them one at a time instead of reading and decoding all of them at once.
         */
        SignedSubmissionIndices: StorageDescriptor<[], Anonymize<Ic8d01sg6acf60>, false, never>;
        /**
         * Unchecked, signed solutions.
         *
         * Together with `SubmissionIndices`, this stores a bounded set of `SignedSubmissions` while
         * allowing us to keep only a single one in memory at a time.
         *
         * Twox note: the key of the map is an auto-incrementing index which users cannot inspect or
         * affect; we shouldn't need a cryptographically secure hasher.
         */
        SignedSubmissionsMap: StorageDescriptor<[Key: number], Anonymize<Irl37q7erstrb>, true, never>;
        /**
         * The minimum score that each 'untrusted' solution must attain in order to be considered
         * feasible.
         *
         * Can be set via `set_minimum_untrusted_score`.
         */
        MinimumUntrustedScore: StorageDescriptor<[], Anonymize<I8s6n43okuj2b1>, true, never>;
    };
    VoterList: {
        /**
         * A single node, within some bag.
         *
         * Nodes store links forward and back within their respective bags.
         */
        ListNodes: StorageDescriptor<[Key: SS58String], Anonymize<Ic5t26f9cp3tvk>, true, never>;
        /**
         * Counter for the related counted storage map
         */
        CounterForListNodes: StorageDescriptor<[], number, false, never>;
        /**
         * A bag stored in storage.
         *
         * Stores a `Bag` struct, which stores head and tail pointers to itself.
         */
        ListBags: StorageDescriptor<[Key: bigint], Anonymize<I39k39h6vu4hbq>, true, never>;
        /**
         * Pointer that remembers the next node that will be auto-rebagged.
         * When `None`, the next scan will start from the list head again.
         */
        NextNodeAutoRebagged: StorageDescriptor<[], SS58String, true, never>;
        /**
         * Lock all updates to this pallet.
         *
         * If any nodes needs updating, removal or addition due to a temporary lock, the
         * [`Call::rebag`] can be used.
         */
        Lock: StorageDescriptor<[], null, true, never>;
        /**
         * Accounts that failed to be inserted into the bags-list due to locking.
         * These accounts will be processed with priority in `on_idle` or via `rebag` extrinsic.
         *
         * Note: This storage is intentionally unbounded. The following factors make bounding
         * unnecessary:
         * 1. The storage usage is temporary - accounts are processed and removed in `on_idle`
         * 2. The pallet is only locked during snapshot generation, which is weight-limited
         * 3. Processing happens at multiple accounts per block, clearing even large backlogs quickly
         * 4. An artificial limit could be exhausted by an attacker, preventing legitimate
         * auto-rebagging from putting accounts in the correct position
         *
         * We don't store the score here - it's always fetched from `ScoreProvider` when processing,
         * ensuring we use the most up-to-date score (accounts may have been slashed, rewarded, etc.
         * while waiting in the queue).
         */
        PendingRebag: StorageDescriptor<[Key: SS58String], null, true, never>;
        /**
         * Counter for the related counted storage map
         */
        CounterForPendingRebag: StorageDescriptor<[], number, false, never>;
    };
    UnitIssuance: {
        /**
         * The parameters.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<I4vh314sgb63p6>, false, never>;
        /**
         * The running period.
         */
        Current: StorageDescriptor<[], Anonymize<I21rs59fnapasp>, false, never>;
        /**
         * The periods that are over. `Twox64Concat`, because the chain counts the periods.
         */
        Schedule: StorageDescriptor<[Key: number], Anonymize<I21rs59fnapasp>, true, never>;
        /**
         * What was issued in the periods that are over, in 10⁻¹⁸ UNIT.
         */
        IssuedBefore: StorageDescriptor<[], bigint, false, never>;
        /**
         * The book of the running era.
         */
        Running: StorageDescriptor<[], Anonymize<I88ddq6uoquca5>, false, never>;
        /**
         * The blocks that each account authored in an era whose authors are not all paid. `Twox64Concat`,
         * because the chain counts the eras; `Blake2_128Concat`, because anybody can make accounts to choose
         * the keys from.
         */
        Authored: StorageDescriptor<Anonymize<I7svnfko10tq2e>, number, false, never>;
        /**
         * The author of the block in progress. Taken when the block ends, so it never reaches the trie.
         */
        BlockAuthor: StorageDescriptor<[], SS58String, true, never>;
        /**
         * The fees paid in the block in progress, in 10⁻¹⁸ UNIT. Taken when the block ends, so it never
         * reaches the trie.
         */
        BlockFees: StorageDescriptor<[], bigint, false, never>;
        /**
         * The books of the ended eras that are not fully paid, by their position in the queue.
         * `Twox64Concat`, because positions are given in sequence.
         */
        Ended: StorageDescriptor<[Key: number], Anonymize<I88ddq6uoquca5>, true, never>;
        /**
         * The first position of the queue, and the one after its last.
         */
        EndedBounds: StorageDescriptor<[], Anonymize<I9jd27rnpm8ttv>, false, never>;
        /**
         * How many validators of the first era in the queue are done.
         */
        Cursor: StorageDescriptor<[], number, false, never>;
        /**
         * What the pots owe for ended eras.
         */
        Owed: StorageDescriptor<[], Anonymize<Ic712uknohec6>, false, never>;
        /**
         * What was paid since genesis.
         */
        Paid: StorageDescriptor<[], Anonymize<I5v52als5k7i05>, false, never>;
        /**
         * How many of the validators that took their seats earned points in the last finished era.
         */
        Participation: StorageDescriptor<[], Anonymize<I89do5cu2rera2>, true, never>;
    };
    BonusStake: {
        /**
         * The parameters.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<I93ohcu0eat055>, false, never>;
        /**
         * What each account bid for each validator in each round, in 10⁻¹⁸ TAT, until it is claimed
         * or pruned.
         *
         * `Twox64Concat`, because the chain counts the rounds; `Blake2_128Concat`, because anybody can make
         * accounts to choose the keys from.
         */
        Bids: StorageDescriptor<Anonymize<I2brm5b9jij1st>, bigint, true, never>;
        /**
         * The keys of [`Bids`] by bidder, for clients: the round, big-endian, and the validator. Like the
         * bid itself, the entry is paid for by the TAT that the bid burns.
         *
         * `Blake2_128Concat`, because anybody can make accounts to choose the keys from; `Identity`, so an
         * account's bids are listed in the order of their rounds: they share no path with others' bids.
         */
        BidsOf: StorageDescriptor<Anonymize<I3t40279e8fh7t>, null, true, never>;
        /**
         * The bids of each round added up by validator, until the round is pruned: one entry decides
         * the next round's super validators. `Twox64Concat`, because the chain counts the rounds.
         */
        RoundBids: StorageDescriptor<[Key: number], Anonymize<I12hgtfnmisuc6>, false, never>;
        /**
         * The running round, kept apart from its super validators because each block reads it.
         */
        Running: StorageDescriptor<[], Anonymize<I2vvafj18n8n6d>, true, never>;
        /**
         * The super validators of the running round, those included that were excluded since.
         */
        SuperSet: StorageDescriptor<[], Anonymize<Id05882gdo0th8>, false, never>;
        /**
         * What came into the pot since rewards were last distributed, in 10⁻¹⁸ UNIT.
         */
        Pending: StorageDescriptor<[], bigint, false, never>;
        /**
         * What the pot owes in all, in 10⁻¹⁸ UNIT: to bidders and validators, and to the treasury what
         * rounding leaves.
         */
        Owed: StorageDescriptor<[], bigint, false, never>;
        /**
         * What the bids of each round earned, until it is pruned. `Twox64Concat`, because the chain counts
         * the rounds.
         */
        Settled: StorageDescriptor<[Key: number], Anonymize<Ib9vrgtaav47me>, true, never>;
        /**
         * What each super validator earned by the bids of each round, kept apart from the sums, which each
         * claim writes. `Twox64Concat`, because the chain counts the rounds.
         */
        Earned: StorageDescriptor<[Key: number], Anonymize<Id05882gdo0th8>, false, never>;
        /**
         * Nothing is kept of the rounds before this one.
         */
        OldestRound: StorageDescriptor<[], number, false, never>;
    };
    ValidatorAttendance: {
        /**
         * The validators absent in the last session in which anybody was, with their counts. One entry,
         * because the end of a session reads and writes all of it.
         */
        Absences: StorageDescriptor<[], Anonymize<I8dj86p7p1ua4k>, false, never>;
        /**
         * How many validators were chilled in the last era that chilled any.
         */
        Chilled: StorageDescriptor<[], Anonymize<Ie2ueldg5604p8>, false, never>;
        /**
         * The seats of the active set, and when they were last raised.
         */
        CurrentSeats: StorageDescriptor<[], Anonymize<I113qjaa56jb71>, false, never>;
        /**
         * How many validators took their seats when the running era began.
         */
        Seated: StorageDescriptor<[], Anonymize<Ie2ueldg5604p8>, false, never>;
        /**
         * The validators disabled in the sessions of an era that are over. One entry, because the change
         * of a session reads all of it.
         */
        Disabled: StorageDescriptor<[], Anonymize<I7ln5dgktp0mt8>, false, never>;
        /**
         * The parameters.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<I789vau461261m>, false, never>;
    };
    Foundation: {
        /**
         * The hashes of the active proposals.
         */
        Proposals: StorageDescriptor<[], Anonymize<Ic5m5lp1oioo8r>, false, never>;
        /**
         * Actual proposal for a given hash, if it's current.
         */
        ProposalOf: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I6hfqdvatf4upj>, true, never>;
        /**
         * Consideration cost created for publishing and storing a proposal.
         *
         * Determined by [Config::Consideration] and may be not present for certain proposals (e.g. if
         * the proposal count at the time of creation was below threshold N).
         */
        CostOf: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I95l2k9b1re95f>, true, never>;
        /**
         * Votes on a given proposal, if it is ongoing.
         */
        Voting: StorageDescriptor<[Key: SizedHex<32>], Anonymize<I99bb69usss9gs>, true, never>;
        /**
         * Proposals so far.
         */
        ProposalCount: StorageDescriptor<[], number, false, never>;
        /**
         * The current members of the collective. This is stored sorted (just by value).
         */
        Members: StorageDescriptor<[], Anonymize<Ia2lhg7l2hilo3>, false, never>;
        /**
         * The prime member that helps determine the default vote behavior in case of abstentions.
         */
        Prime: StorageDescriptor<[], SS58String, true, never>;
    };
    FoundationMembership: {
        /**
         * The current membership, stored as an ordered Vec.
         */
        Members: StorageDescriptor<[], Anonymize<Ia2lhg7l2hilo3>, false, never>;
        /**
         * The current prime member, if one exists.
         */
        Prime: StorageDescriptor<[], SS58String, true, never>;
    };
    Treasury: {
        /**
         * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
         * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
         *
         * Number of proposals that have been made.
         */
        ProposalCount: StorageDescriptor<[], number, false, never>;
        /**
         * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
         * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
         *
         * Proposals that have been made.
         */
        Proposals: StorageDescriptor<[Key: number], Anonymize<Iegmj7n48sc3am>, true, never>;
        /**
         * The amount which has been reported as inactive to Currency.
         */
        Deactivated: StorageDescriptor<[], bigint, false, never>;
        /**
         * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
         * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
         *
         * Proposal indices that have been approved but not yet awarded.
         */
        Approvals: StorageDescriptor<[], Anonymize<Icgljjb6j82uhn>, false, never>;
        /**
         * The count of spends that have been made.
         */
        SpendCount: StorageDescriptor<[], number, false, never>;
        /**
         * Spends that have been approved and being processed.
         */
        Spends: StorageDescriptor<[Key: number], Anonymize<I5eqns92ifde41>, true, never>;
        /**
         * The blocknumber for the last triggered spend period.
         */
        LastSpendPeriod: StorageDescriptor<[], number, true, never>;
    };
    Referenda: {
        /**
         * The next free referendum index, aka the number of referenda started so far.
         */
        ReferendumCount: StorageDescriptor<[], number, false, never>;
        /**
         * Information concerning any given referendum.
         */
        ReferendumInfoFor: StorageDescriptor<[Key: number], Anonymize<I8tgo4q8km1sh8>, true, never>;
        /**
         * The sorted list of referenda ready to be decided but not yet being decided, ordered by
         * conviction-weighted approvals.
         *
         * This should be empty if `DecidingCount` is less than `TrackInfo::max_deciding`.
         */
        TrackQueue: StorageDescriptor<[Key: number], Anonymize<If9jidduiuq7vv>, false, never>;
        /**
         * The number of referenda being decided currently.
         */
        DecidingCount: StorageDescriptor<[Key: number], number, false, never>;
        /**
         * The metadata is a general information concerning the referendum.
         * The `Hash` refers to the preimage of the `Preimages` provider which can be a JSON
         * dump or IPFS hash of a JSON file.
         *
         * Consider a garbage collection for a metadata of finished referendums to `unrequest` (remove)
         * large preimages.
         */
        MetadataOf: StorageDescriptor<[Key: number], SizedHex<32>, true, never>;
    };
    ConvictionVoting: {
        /**
         * All voting for a particular voter in a particular voting class. We store the balance for the
         * number of votes that we have recorded.
         */
        VotingFor: StorageDescriptor<Anonymize<I6ouflveob4eli>, ConvictionVotingVoteVoting, false, never>;
        /**
         * The voting classes which have a non-zero lock requirement and the lock amounts which they
         * require. The actual amount locked on behalf of this pallet should always be the maximum of
         * this list.
         */
        ClassLocksFor: StorageDescriptor<[Key: SS58String], Anonymize<If9jidduiuq7vv>, false, never>;
    };
    Whitelist: {
        /**
        
         */
        WhitelistedCall: StorageDescriptor<[Key: SizedHex<32>], null, true, never>;
        /**
         * Deferred dispatches, mapping a call hash to the provided block number at which the deferral
         * expires and the entry can be permissionlessly removed.
         */
        DeferredDispatch: StorageDescriptor<[Key: SizedHex<32>], number, true, never>;
    };
    Proxy: {
        /**
         * The set of account proxies. Maps the account which has delegated to the accounts
         * which are being delegated to, together with the amount held on deposit.
         */
        Proxies: StorageDescriptor<[Key: SS58String], Anonymize<I5rthdgunvfovg>, false, never>;
        /**
         * The announcements made by the proxy (key).
         */
        Announcements: StorageDescriptor<[Key: SS58String], Anonymize<I9p9lq3rej5bhc>, false, never>;
    };
    Multisig: {
        /**
         * The set of open multisig operations.
         */
        Multisigs: StorageDescriptor<Anonymize<I8uo3fpd3bcc6f>, Anonymize<Iag146hmjgqfgj>, true, never>;
    };
    SafeMode: {
        /**
         * Contains the last block number that the safe-mode will remain entered in.
         *
         * Set to `None` when safe-mode is exited.
         *
         * Safe-mode is automatically exited when the current block number exceeds this value.
         */
        EnteredUntil: StorageDescriptor<[], number, true, never>;
        /**
         * Holds the reserve that was taken from an account at a specific block number.
         *
         * This helps governance to have an overview of outstanding deposits that should be returned or
         * slashed.
         */
        Deposits: StorageDescriptor<Anonymize<I6ouflveob4eli>, bigint, true, never>;
    };
    TxPause: {
        /**
         * The set of calls that are explicitly paused.
         */
        PausedCalls: StorageDescriptor<[Key: Anonymize<Idkbvh6dahk1v7>], null, true, never>;
    };
    CircuitBreaker: {
        /**
         * The UNIT that the genesis issued, in 10⁻¹⁸.
         */
        GenesisIssuance: StorageDescriptor<[], bigint, false, never>;
        /**
         * The invariants that are known to be broken.
         */
        Broken: StorageDescriptor<[], Anonymize<Ialnpqku54ll16>, false, never>;
    };
    AssetRegistry: {
        /**
         * The number that the next asset gets.
         */
        NextAssetId: StorageDescriptor<[], number, false, never>;
        /**
         * The assets. Ids are given one after the other, so the cheap hasher does.
         */
        Assets: StorageDescriptor<[Key: number], Anonymize<I7mi92abv3ate6>, true, never>;
        /**
         * The number that the next kind gets.
         */
        NextKindId: StorageDescriptor<[], number, false, never>;
        /**
         * The kinds, never removed. Ids are given one after the other, so the cheap hasher does.
         */
        Kinds: StorageDescriptor<[Key: number], Anonymize<Ia3742dsiptaps>, true, never>;
        /**
         * The kind of each symbol that was ever used. The key is text, so it is hashed strongly.
         */
        KindBySymbol: StorageDescriptor<[Key: Uint8Array], number, true, never>;
        /**
         * The kind that each data source was first named by, which keeps it for ever. The key is the
         * source without blanks and in lower case. It is text, so it is hashed strongly.
         */
        KindBySource: StorageDescriptor<[Key: Anonymize<Icb2nqiokfc7h2>], number, true, never>;
        /**
         * The parameters that are not a single kind's own.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<I84qoiokp1n5l7>, false, never>;
    };
    ProducerRegistry: {
        /**
         * The producers and applicants. Accounts can be ground, so they are hashed strongly.
         */
        Producers: StorageDescriptor<[Key: SS58String], Anonymize<Ic3j6hnsubaqv5>, true, never>;
        /**
         * The applications that wait for a verifier or a manager, so nobody has to walk all producers to
         * find them. Accounts can be ground, so they are hashed strongly.
         */
        WaitingApplications: StorageDescriptor<[Key: SS58String], null, true, never>;
        /**
         * What verifiers attested of a producer, and what it asked to be attested. Accounts can be ground
         * and attestations have names of somebody's choice, so both are hashed strongly.
         */
        Attestations: StorageDescriptor<Anonymize<I9g0k9tm2lu5a9>, Anonymize<I7i2oieallg97j>, true, never>;
        /**
         * The qualifications that a producer asked for. Accounts can be ground, so they are hashed
         * strongly; assets are numbered one after the other, so the cheap hasher does.
         */
        Qualifications: StorageDescriptor<Anonymize<I6ouflveob4eli>, Anonymize<Idkmj1e7vgaigv>, true, never>;
        /**
         * The uploaders of a producer; no entry while it has none. Accounts can be ground, so they are
         * hashed strongly.
         */
        Uploaders: StorageDescriptor<[Key: SS58String], Anonymize<I63ouh84a4ius6>, false, never>;
        /**
         * The verifiers, who may attest.
         */
        Verifiers: StorageDescriptor<[], Anonymize<Ia2lhg7l2hilo3>, false, never>;
    };
    WellAudit: {
        /**
         * The number of the next application.
         */
        NextWellId: StorageDescriptor<[], bigint, false, never>;
        /**
         * Every application and well. Numbers are given in sequence, so a short hash will do.
         */
        Wells: StorageDescriptor<[Key: bigint], Anonymize<I29imqn3ui60lq>, true, never>;
        /**
         * The wells of each owner. Accounts are chosen by users and hashed for safety, numbers are
         * given in sequence.
         */
        OwnedWells: StorageDescriptor<Anonymize<I95l2k9b1re95f>, null, true, never>;
        /**
         * The wells of each asset that wait for a reviewer or the managers' majority. Both numbers are
         * given in sequence, so short hashes will do.
         */
        WellsToReview: StorageDescriptor<Anonymize<I4ojmnsk1dchql>, null, true, never>;
        /**
         * The wells on whose list of beneficiaries each account is. Hashed as [`OwnedWells`].
         */
        PartsOf: StorageDescriptor<Anonymize<I95l2k9b1re95f>, null, true, never>;
        /**
         * The approved well of each identifier. Applicants choose the commitment freely, so it is
         * hashed again.
         */
        ActiveWell: StorageDescriptor<[Key: Anonymize<I356s4s059s7b9>], bigint, true, never>;
        /**
         * What is kept of identifiers that were freed. The entry outlives the well and the next approval
         * on purpose: it keeps the months of one well from another, and tells when the last one ended.
         * Only approvals cause it, so nobody can fill it. Hashed as [`ActiveWell`].
         */
        FreedFrom: StorageDescriptor<[Key: Anonymize<I356s4s059s7b9>], Anonymize<I3hmme4918u26j>, true, never>;
        /**
         * The identifiers of which a manager returned an approval: from then on, and whoever applies,
         * every approval needs the managers' majority. Never removed; only managers cause an entry.
         * Hashed as [`ActiveWell`].
         */
        Contested: StorageDescriptor<[Key: Anonymize<I356s4s059s7b9>], null, true, never>;
        /**
         * The number of the next dApp.
         */
        NextDAppId: StorageDescriptor<[], number, false, never>;
        /**
         * The registered dApps. Numbers are given in sequence, so a short hash will do.
         */
        DApps: StorageDescriptor<[Key: number], Anonymize<I200i13u28opba>, true, never>;
        /**
         * The dApps of each payee. Hashed as [`OwnedWells`].
         */
        DAppsOf: StorageDescriptor<Anonymize<I6ouflveob4eli>, null, true, never>;
        /**
         * The links of wells to dApps, at most [`MAX_LINKS`] for a well. Both numbers are given in
         * sequence, so short hashes will do.
         */
        DAppLinks: StorageDescriptor<Anonymize<I6cs1itejju2vv>, Anonymize<Icjs1v5avc8kdj>, true, never>;
        /**
         * The parameters.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<I4ctout8vjef4c>, false, never>;
    };
    MarginEscrow: {
        /**
         * Margin, debt and exposure of each producer that has any of them.
         *
         * `Blake2_128Concat`, because anybody can make accounts to choose the keys from.
         */
        Accounts: StorageDescriptor<[Key: SS58String], Anonymize<I4bvso00t2bq1q>, false, never>;
        /**
         * The parameters.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<I8tqviaugmo5v4>, false, never>;
    };
    ProductionOracle: {
        /**
         * The parameters.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<Ianni60d9fnkl2>, false, never>;
        /**
         * The reporters, those included that were struck out or resigned and whose bond is still held.
         *
         * `Blake2_128Concat`, because users choose accounts.
         */
        Reporters: StorageDescriptor<[Key: SS58String], Anonymize<I1rn28pvrh7vi2>, true, never>;
        /**
         * The account of each reporter that there ever was: certificates name removed ones, too.
         *
         * `Twox64Concat`, because ids are given in sequence.
         */
        ReporterIds: StorageDescriptor<[Key: number], SS58String, true, never>;
        /**
         * The active reporters, ascending: one read opens a round.
         */
        ReporterSet: StorageDescriptor<[], Anonymize<Icgljjb6j82uhn>, false, never>;
        /**
         * What each reporter got strikes for on the last day that brought it any.
         *
         * `Twox64Concat`, because ids are given in sequence.
         */
        StruckDays: StorageDescriptor<[Key: number], Anonymize<Icmcub06tmc8jr>, true, never>;
        /**
         * The id of the next reporter.
         */
        NextReporterId: StorageDescriptor<[], number, false, never>;
        /**
         * The id of the next round.
         */
        NextRound: StorageDescriptor<[], bigint, false, never>;
        /**
         * The rounds that are not yet judged or removed.
         *
         * `Twox64Concat`, because ids are given in sequence.
         */
        Rounds: StorageDescriptor<[Key: bigint], Anonymize<I1dqumrci9uapg>, true, never>;
        /**
         * The undecided round of each subject: its first value, or a correction of the accepted one.
         *
         * `Blake2_128Concat`, because users choose commitments.
         */
        CurrentRounds: StorageDescriptor<[Key: Anonymize<Ifrab6r8bq2rcb>], bigint, true, never>;
        /**
         * The rounds whose price waits for a confirmation, so they are found without searching. No
         * more than there are feeds and days that prices are taken for.
         *
         * `Twox64Concat`, because ids are given in sequence.
         */
        HeldRounds: StorageDescriptor<[Key: bigint], null, true, never>;
        /**
         * The accepted prices, a month of a feed in one entry.
         *
         * `Twox64Concat` twice, because governance numbers kinds in sequence, and the calendar months.
         */
        PriceMonths: StorageDescriptor<Anonymize<Ieugjo18075t71>, Anonymize<I5qmljjbtlfad1>, false, never>;
        /**
         * The latest day of each feed with an accepted quote above zero, and the quote.
         *
         * `Twox64Concat`, because governance numbers kinds in sequence.
         */
        LatestQuote: StorageDescriptor<[Key: Anonymize<Ievkkeg8rldkn5>], Anonymize<I4ojmnsk1dchql>, true, never>;
        /**
         * The latest quote above zero of each feed whose correction is over: what remains if all after it
         * are corrected away.
         *
         * `Twox64Concat`, because governance numbers kinds in sequence.
         */
        FinalQuote: StorageDescriptor<[Key: Anonymize<Ievkkeg8rldkn5>], Anonymize<I4ojmnsk1dchql>, true, never>;
        /**
         * The earliest decided day of each feed.
         *
         * `Twox64Concat`, because governance numbers kinds in sequence.
         */
        FirstDecided: StorageDescriptor<[Key: Anonymize<Ievkkeg8rldkn5>], number, true, never>;
        /**
         * The accepted official volumes.
         *
         * `Blake2_128Concat`, because users choose commitments; `Twox64Concat`, because the calendar
         * numbers months.
         */
        Official: StorageDescriptor<Anonymize<Ifhf1jbd711uqf>, Anonymize<I7f6erecb8b7g7>, true, never>;
        /**
         * How each accepted price came about, each official volume in force, and each volume that a
         * month was minted by. By the round that accepted it.
         *
         * `Twox64Concat`, because ids are given in sequence.
         */
        Certificates: StorageDescriptor<[Key: bigint], Anonymize<I63en83sl9gkr2>, true, never>;
        /**
         * The rounds that wait for their time, and when it is.
         *
         * `Twox64Concat` twice, because there are five queues, and positions are given in sequence.
         */
        Queued: StorageDescriptor<Anonymize<Ia6o2j8mcn3h96>, Anonymize<I200n1ov5tbcvr>, true, never>;
        /**
         * The first position of each queue, and the one after its last.
         *
         * `Twox64Concat`, because there are five queues.
         */
        QueueBounds: StorageDescriptor<[Key: Anonymize<Ia6m91o2bqcd96>], Anonymize<I200n1ov5tbcvr>, false, never>;
        /**
         * The session key of each reporter's node.
         *
         * `Twox64Concat`, because ids are given in sequence.
         */
        ReporterKeys: StorageDescriptor<[Key: number], SizedHex<32>, true, never>;
        /**
         * The reporter of each session key.
         *
         * `Blake2_128Concat`, because users choose keys.
         */
        KeyOwners: StorageDescriptor<[Key: SizedHex<32>], number, true, never>;
        /**
         * Where the prices of each feed are fetched from.
         *
         * `Twox64Concat`, because governance numbers kinds in sequence.
         */
        PriceSources: StorageDescriptor<[Key: Anonymize<Ievkkeg8rldkn5>], Anonymize<I33m80q997td6o>, true, never>;
        /**
         * Where the official volumes of each kind are fetched from.
         *
         * `Twox64Concat`, because governance numbers kinds in sequence.
         */
        VolumeSources: StorageDescriptor<[Key: number], Anonymize<Ia0jmaka6l31cl>, true, never>;
    };
    TatIssuance: {
        /**
         * The parameters: the schedule that everything about a month follows.
         */
        CurrentParameters: StorageDescriptor<[], Anonymize<I1hgjna560vnac>, false, never>;
        /**
         * Months with uploads, neither minted nor cleared, by kind, month and real well.
         *
         * Kinds and months are small numbers that nobody chooses: `Twox64Concat`. A commitment is a hash of
         * what its sender chose and can be ground: `Blake2_128Concat`. Kind and month come first for
         * reporters, who list the months of a kind.
         */
        OpenMonths: StorageDescriptor<Anonymize<I5eoome1iv99mc>, Anonymize<I3h7tjbifhfm0t>, true, never>;
        /**
         * Minted months, by kind, month and real well. Kept forever: a month is minted once.
         *
         * Hashers as for [`OpenMonths`].
         */
        Records: StorageDescriptor<Anonymize<I5eoome1iv99mc>, Anonymize<I9o9horo27er42>, true, never>;
        /**
         * What amendments left to be set right with an owner's next mints of a kind.
         *
         * `Blake2_128Concat` for accounts, because anybody can make them to choose the keys from; kinds
         * are numbered by the chain.
         */
        Overminted: StorageDescriptor<Anonymize<I6ouflveob4eli>, Anonymize<Ib397ndrmsmj8i>, false, never>;
        /**
         * All TAT ever minted, in 10⁻¹⁸.
         */
        TotalMinted: StorageDescriptor<[], bigint, false, never>;
        /**
         * All TAT ever burnt, in 10⁻¹⁸.
         */
        TotalBurnt: StorageDescriptor<[], bigint, false, never>;
        /**
         * All TAT ever minted for a kind, in 10⁻¹⁸. Kinds are numbered by the chain.
         */
        MintedByKind: StorageDescriptor<[Key: number], bigint, false, never>;
        /**
         * All TAT ever minted for a real well, in 10⁻¹⁸. Commitments can be ground, so they are hashed
         * again.
         */
        MintedByWell: StorageDescriptor<[Key: Anonymize<I356s4s059s7b9>], bigint, false, never>;
        /**
         * The TAT minted in a reward period, in 10⁻¹⁸. Periods are numbered by the chain.
         */
        MintedByPeriod: StorageDescriptor<[Key: number], bigint, false, never>;
        /**
         * The calendar month of a kind's last mint and the TAT minted in it, in 10⁻¹⁸: what the kind's
         * cap looks at. Kinds are numbered by the chain.
         */
        KindMonth: StorageDescriptor<[Key: number], Anonymize<I4ojmnsk1dchql>, false, never>;
    };
};
type ICalls = {
    System: {
        /**
         * Make some on-chain remark.
         *
         * Can be executed by every `origin`.
         */
        remark: TxDescriptor<Anonymize<I8ofcg5rbj0g2c>>;
        /**
         * Set the number of pages in the WebAssembly environment's heap.
         */
        set_heap_pages: TxDescriptor<Anonymize<I4adgbll7gku4i>>;
        /**
         * Set the new runtime code.
         */
        set_code: TxDescriptor<Anonymize<I6pjjpfvhvcfru>>;
        /**
         * Set the new runtime code without doing any checks of the given `code`.
         *
         * Note that runtime upgrades will not run if this is called with a not-increasing spec
         * version!
         */
        set_code_without_checks: TxDescriptor<Anonymize<I6pjjpfvhvcfru>>;
        /**
         * Set some items of storage.
         */
        set_storage: TxDescriptor<Anonymize<I9pj91mj79qekl>>;
        /**
         * Kill some items from storage.
         */
        kill_storage: TxDescriptor<Anonymize<I39uah9nss64h9>>;
        /**
         * Kill all storage items with a key that starts with the given prefix.
         *
         * **NOTE:** We rely on the Root origin to provide us the number of subkeys under
         * the prefix we are removing to accurately calculate the weight of this function.
         */
        kill_prefix: TxDescriptor<Anonymize<Ik64dknsq7k08>>;
        /**
         * Make some on-chain remark and emit event.
         */
        remark_with_event: TxDescriptor<Anonymize<I8ofcg5rbj0g2c>>;
        /**
         * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
         * later.
         *
         * This call requires Root origin.
         */
        authorize_upgrade: TxDescriptor<Anonymize<Ib51vk42m1po4n>>;
        /**
         * Authorize an upgrade to a given `code_hash` for the runtime. The runtime can be supplied
         * later.
         *
         * WARNING: This authorizes an upgrade that will take place without any safety checks, for
         * example that the spec name remains the same and that the version number increases. Not
         * recommended for normal use. Use `authorize_upgrade` instead.
         *
         * This call requires Root origin.
         */
        authorize_upgrade_without_checks: TxDescriptor<Anonymize<Ib51vk42m1po4n>>;
        /**
         * Provide the preimage (runtime binary) `code` for an upgrade that has been authorized.
         *
         * If the authorization required a version check, this call will ensure the spec name
         * remains unchanged and that the spec version has increased.
         *
         * Depending on the runtime's `OnSetCode` configuration, this function may directly apply
         * the new `code` in the same block or attempt to schedule the upgrade.
         *
         * All origins are allowed.
         */
        apply_authorized_upgrade: TxDescriptor<Anonymize<I6pjjpfvhvcfru>>;
    };
    Timestamp: {
        /**
         * Set the current time.
         *
         * This call should be invoked exactly once per block. It will panic at the finalization
         * phase, if this call hasn't been invoked by that time.
         *
         * The timestamp should be greater than the previous one by the amount specified by
         * [`Config::MinimumPeriod`].
         *
         * The dispatch origin for this call must be _None_.
         *
         * This dispatch class is _Mandatory_ to ensure it gets executed in the block. Be aware
         * that changing the complexity of this call could result exhausting the resources in a
         * block to execute any other calls.
         *
         * ## Complexity
         * - `O(1)` (Note that implementations of `OnTimestampSet` must also be `O(1)`)
         * - 1 storage read and 1 storage mutation (codec `O(1)` because of `DidUpdate::take` in
         * `on_finalize`)
         * - 1 event handler `on_timestamp_set`. Must be `O(1)`.
         */
        set: TxDescriptor<Anonymize<Idcr6u6361oad9>>;
    };
    Scheduler: {
        /**
         * Anonymously schedule a task.
         */
        schedule: TxDescriptor<Anonymize<I8i7a5qpvrstmu>>;
        /**
         * Cancel a scheduled task (named or anonymous), by providing the block it is scheduled for
         * execution in, as well as the index of the task in that block's agenda.
         *
         * In the case of a named task, it will remove it from the lookup table as well.
         */
        cancel: TxDescriptor<Anonymize<I5n4sebgkfr760>>;
        /**
         * Schedule a named task.
         */
        schedule_named: TxDescriptor<Anonymize<I3n05aeqllo55b>>;
        /**
         * Cancel a named scheduled task.
         */
        cancel_named: TxDescriptor<Anonymize<Ifs1i5fk9cqvr6>>;
        /**
         * Anonymously schedule a task after a delay.
         */
        schedule_after: TxDescriptor<Anonymize<I6qrp6l6hrgcs4>>;
        /**
         * Schedule a named task after a delay.
         */
        schedule_named_after: TxDescriptor<Anonymize<I7h9bbq77qn71q>>;
        /**
         * Set a retry configuration for a task so that, in case its scheduled run fails, it will
         * be retried after `period` blocks, for a total amount of `retries` retries or until it
         * succeeds.
         *
         * Tasks which need to be scheduled for a retry are still subject to weight metering and
         * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
         * normally while the task is retrying.
         *
         * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
         * clones of the original task. Their retry configuration will be derived from the
         * original task's configuration, but will have a lower value for `remaining` than the
         * original `total_retries`.
         *
         * This call **cannot** be used to set a retry configuration for a named task.
         */
        set_retry: TxDescriptor<Anonymize<Ieg3fd8p4pkt10>>;
        /**
         * Set a retry configuration for a named task so that, in case its scheduled run fails, it
         * will be retried after `period` blocks, for a total amount of `retries` retries or until
         * it succeeds.
         *
         * Tasks which need to be scheduled for a retry are still subject to weight metering and
         * agenda space, same as a regular task. If a periodic task fails, it will be scheduled
         * normally while the task is retrying.
         *
         * Tasks scheduled as a result of a retry for a periodic task are unnamed, non-periodic
         * clones of the original task. Their retry configuration will be derived from the
         * original task's configuration, but will have a lower value for `remaining` than the
         * original `total_retries`.
         *
         * This is the only way to set a retry configuration for a named task.
         */
        set_retry_named: TxDescriptor<Anonymize<I8kg5ll427kfqq>>;
        /**
         * Removes the retry configuration of a task.
         */
        cancel_retry: TxDescriptor<Anonymize<I467333262q1l9>>;
        /**
         * Cancel the retry configuration of a named task.
         */
        cancel_retry_named: TxDescriptor<Anonymize<Ifs1i5fk9cqvr6>>;
    };
    Preimage: {
        /**
         * Register a preimage on-chain.
         *
         * If the preimage was previously requested, no fees or deposits are taken for providing
         * the preimage. Otherwise, a deposit is taken proportional to the size of the preimage.
         */
        note_preimage: TxDescriptor<Anonymize<I82nfqfkd48n10>>;
        /**
         * Clear an unrequested preimage from the runtime storage.
         *
         * If `len` is provided, then it will be a much cheaper operation.
         *
         * - `hash`: The hash of the preimage to be removed from the store.
         * - `len`: The length of the preimage of `hash`.
         */
        unnote_preimage: TxDescriptor<Anonymize<I1jm8m1rh9e20v>>;
        /**
         * Request a preimage be uploaded to the chain without paying any fees or deposits.
         *
         * If the preimage requests has already been provided on-chain, we unreserve any deposit
         * a user may have paid, and take the control of the preimage out of their hands.
         */
        request_preimage: TxDescriptor<Anonymize<I1jm8m1rh9e20v>>;
        /**
         * Clear a previously made request for a preimage.
         *
         * NOTE: THIS MUST NOT BE CALLED ON `hash` MORE TIMES THAN `request_preimage`.
         */
        unrequest_preimage: TxDescriptor<Anonymize<I1jm8m1rh9e20v>>;
        /**
         * Ensure that the bulk of pre-images is upgraded.
         *
         * The caller pays no fee if at least 90% of pre-images were successfully updated.
         */
        ensure_updated: TxDescriptor<Anonymize<I3o5j3bli1pd8e>>;
    };
    MultiBlockMigrations: {
        /**
         * Allows root to set a cursor to forcefully start, stop or forward the migration process.
         *
         * Should normally not be needed and is only in place as emergency measure. Note that
         * restarting the migration process in this manner will not call the
         * [`MigrationStatusHandler::started`] hook or emit an `UpgradeStarted` event.
         */
        force_set_cursor: TxDescriptor<Anonymize<Ibou4u1engb441>>;
        /**
         * Allows root to set an active cursor to forcefully start/forward the migration process.
         *
         * This is an edge-case version of [`Self::force_set_cursor`] that allows to set the
         * `started_at` value to the next block number. Otherwise this would not be possible, since
         * `force_set_cursor` takes an absolute block number. Setting `started_at` to `None`
         * indicates that the current block number plus one should be used.
         */
        force_set_active_cursor: TxDescriptor<Anonymize<Id6nbvqoqdj4o2>>;
        /**
         * Forces the onboarding of the migrations.
         *
         * This process happens automatically on a runtime upgrade. It is in place as an emergency
         * measurement. The cursor needs to be `None` for this to succeed.
         */
        force_onboard_mbms: TxDescriptor<undefined>;
        /**
         * Clears the `Historic` set.
         *
         * `map_cursor` must be set to the last value that was returned by the
         * `HistoricCleared` event. The first time `None` can be used. `limit` must be chosen in a
         * way that will result in a sensible weight.
         */
        clear_historic: TxDescriptor<Anonymize<I95iqep3b8snn9>>;
    };
    Balances: {
        /**
         * Transfer some liquid free balance to another account.
         *
         * `transfer_allow_death` will set the `FreeBalance` of the sender and receiver.
         * If the sender's account is below the existential deposit as a result
         * of the transfer, the account will be reaped.
         *
         * The dispatch origin for this call must be `Signed` by the transactor.
         */
        transfer_allow_death: TxDescriptor<Anonymize<I4ktuaksf5i1gk>>;
        /**
         * Exactly as `transfer_allow_death`, except the origin must be root and the source account
         * may be specified.
         */
        force_transfer: TxDescriptor<Anonymize<I9bqtpv2ii35mp>>;
        /**
         * Same as the [`transfer_allow_death`] call, but with a check that the transfer will not
         * kill the origin account.
         *
         * 99% of the time you want [`transfer_allow_death`] instead.
         *
         * [`transfer_allow_death`]: struct.Pallet.html#method.transfer
         */
        transfer_keep_alive: TxDescriptor<Anonymize<I4ktuaksf5i1gk>>;
        /**
         * Transfer the entire transferable balance from the caller account.
         *
         * NOTE: This function only attempts to transfer _transferable_ balances. This means that
         * any locked, reserved, or existential deposits (when `keep_alive` is `true`), will not be
         * transferred by this function. To ensure that this function results in a killed account,
         * you might need to prepare the account by removing any reference counters, storage
         * deposits, etc...
         *
         * The dispatch origin of this call must be Signed.
         *
         * - `dest`: The recipient of the transfer.
         * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
         * of the funds the account has, causing the sender account to be killed (false), or
         * transfer everything except at least the existential deposit, which will guarantee to
         * keep the sender account alive (true).
         */
        transfer_all: TxDescriptor<Anonymize<I9j7pagd6d4bda>>;
        /**
         * Unreserve some balance from a user by force.
         *
         * Can only be called by ROOT.
         */
        force_unreserve: TxDescriptor<Anonymize<I2h9pmio37r7fb>>;
        /**
         * Upgrade a specified account.
         *
         * - `origin`: Must be `Signed`.
         * - `who`: The account to be upgraded.
         *
         * This will waive the transaction fee if at least all but 10% of the accounts needed to
         * be upgraded. (We let some not have to be upgraded just in order to allow for the
         * possibility of churn).
         */
        upgrade_accounts: TxDescriptor<Anonymize<Ibmr18suc9ikh9>>;
        /**
         * Set the regular balance of a given account.
         *
         * The dispatch origin for this call is `root`.
         */
        force_set_balance: TxDescriptor<Anonymize<I9iq22t0burs89>>;
        /**
         * Adjust the total issuance in a saturating way.
         *
         * Can only be called by root and always needs a positive `delta`.
         *
         * # Example
         */
        force_adjust_total_issuance: TxDescriptor<Anonymize<I5u8olqbbvfnvf>>;
        /**
         * Burn the specified liquid free balance from the origin account.
         *
         * If the origin's account ends up below the existential deposit as a result
         * of the burn and `keep_alive` is false, the account will be reaped.
         *
         * Unlike sending funds to a _burn_ address, which merely makes the funds inaccessible,
         * this `burn` operation will reduce total issuance by the amount _burned_.
         */
        burn: TxDescriptor<Anonymize<I5utcetro501ir>>;
    };
    Assets: {
        /**
         * Issue a new class of fungible assets from a public origin.
         *
         * This new asset class has no assets initially and its owner is the origin.
         *
         * The origin must conform to the configured `CreateOrigin` and have sufficient funds free.
         *
         * Funds of sender are reserved by `AssetDeposit`.
         *
         * Parameters:
         * - `id`: The identifier of the new asset. This must not be currently in use to identify
         * an existing asset. If [`Config::AssetIdAllocator`] requires a specific id, this must
         * equal it.
         * - `admin`: The admin of this class of assets. The admin is the initial address of each
         * member of the asset class's admin team.
         * - `min_balance`: The minimum balance of this new asset that any single account must
         * have. If an account's balance is reduced below this, then it collapses to zero.
         *
         * Emits `Created` event when successful.
         *
         * Weight: `O(1)`
         */
        create: TxDescriptor<Anonymize<Ic357tcepuvo5c>>;
        /**
         * Issue a new class of fungible assets from a privileged origin.
         *
         * This new asset class has no assets initially.
         *
         * The origin must conform to `ForceOrigin`.
         *
         * Unlike `create`, no funds are reserved.
         *
         * Unlike `create`, the `id` does not have to be the one required by
         * [`Config::AssetIdAllocator`]: a privileged origin may pick any `id`, which is then
         * marked as allocated.
         *
         * # Warning
         *
         * Forcing an arbitrary `id` is dangerous: the pallet only checks that `id` is not
         * *currently* in use, not that it was never used before. Reusing an id can corrupt state,
         * most severely for bridged assets, where a collision breaks the local/remote mapping.
         *
         * - `id`: The identifier of the new asset. This must not be currently in use to identify
         * an existing asset, and must never have been in use previously (see warning above).
         * - `owner`: The owner of this class of assets. The owner has full superuser permissions
         * over this asset, but may later change and configure the permissions using
         * `transfer_ownership` and `set_team`.
         * - `min_balance`: The minimum balance of this new asset that any single account must
         * have. If an account's balance is reduced below this, then it collapses to zero.
         *
         * Emits `ForceCreated` event when successful.
         *
         * Weight: `O(1)`
         */
        force_create: TxDescriptor<Anonymize<I2rnoam876ruhj>>;
        /**
         * Start the process of destroying a fungible asset class.
         *
         * `start_destroy` is the first in a series of extrinsics that should be called, to allow
         * destruction of an asset class.
         *
         * The origin must conform to `ForceOrigin` or must be `Signed` by the asset's `owner`.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
         * an account contains holds or freezes in place.
         */
        start_destroy: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Destroy all accounts associated with a given asset.
         *
         * `destroy_accounts` should only be called after `start_destroy` has been called, and the
         * asset is in a `Destroying` state.
         *
         * Due to weight restrictions, this function may need to be called multiple times to fully
         * destroy all accounts. It will destroy `RemoveItemsLimit` accounts at a time.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * Each call emits the `Event::DestroyedAccounts` event.
         */
        destroy_accounts: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Destroy all approvals associated with a given asset up to the max (T::RemoveItemsLimit).
         *
         * `destroy_approvals` should only be called after `start_destroy` has been called, and the
         * asset is in a `Destroying` state.
         *
         * Due to weight restrictions, this function may need to be called multiple times to fully
         * destroy all approvals. It will destroy `RemoveItemsLimit` approvals at a time.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * Each call emits the `Event::DestroyedApprovals` event.
         */
        destroy_approvals: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Complete destroying asset and unreserve currency.
         *
         * `finish_destroy` should only be called after `start_destroy` has been called, and the
         * asset is in a `Destroying` state. All accounts or approvals should be destroyed before
         * hand.
         *
         * - `id`: The identifier of the asset to be destroyed. This must identify an existing
         * asset.
         *
         * Each successful call emits the `Event::Destroyed` event.
         */
        finish_destroy: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Mint assets of a particular class.
         *
         * The origin must be Signed and the sender must be the Issuer of the asset `id`.
         *
         * - `id`: The identifier of the asset to have some amount minted.
         * - `beneficiary`: The account to be credited with the minted assets.
         * - `amount`: The amount of the asset to be minted.
         *
         * Emits `Issued` event when successful.
         *
         * Weight: `O(1)`
         * Modes: Pre-existing balance of `beneficiary`; Account pre-existence of `beneficiary`.
         */
        mint: TxDescriptor<Anonymize<Ib3qnc19gu633c>>;
        /**
         * Reduce the balance of `who` by as much as possible up to `amount` assets of `id`.
         *
         * Origin must be Signed and the sender should be the Manager of the asset `id`.
         *
         * Bails with `NoAccount` if the `who` is already dead.
         *
         * - `id`: The identifier of the asset to have some amount burned.
         * - `who`: The account to be debited from.
         * - `amount`: The maximum amount by which `who`'s balance should be reduced.
         *
         * Emits `Burned` with the actual amount burned. If this takes the balance to below the
         * minimum for the asset, then the amount burned is increased to take it to zero.
         *
         * Weight: `O(1)`
         * Modes: Post-existence of `who`; Pre & post Zombie-status of `who`.
         */
        burn: TxDescriptor<Anonymize<Ifira6u9hi7cu1>>;
        /**
         * Move some assets from the sender account to another.
         *
         * Origin must be Signed.
         *
         * - `id`: The identifier of the asset to have some amount transferred.
         * - `target`: The account to be credited.
         * - `amount`: The amount by which the sender's balance of assets should be reduced and
         * `target`'s balance increased. The amount actually transferred may be slightly greater in
         * the case that the transfer would otherwise take the sender balance above zero but below
         * the minimum balance. Must be greater than zero.
         *
         * Emits `Transferred` with the actual amount transferred. If this takes the source balance
         * to below the minimum for the asset, then the amount transferred is increased to take it
         * to zero.
         *
         * Weight: `O(1)`
         * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
         * `target`.
         */
        transfer: TxDescriptor<Anonymize<I72tqocvdoqfff>>;
        /**
         * Move some assets from the sender account to another, keeping the sender account alive.
         *
         * Origin must be Signed.
         *
         * - `id`: The identifier of the asset to have some amount transferred.
         * - `target`: The account to be credited.
         * - `amount`: The amount by which the sender's balance of assets should be reduced and
         * `target`'s balance increased. The amount actually transferred may be slightly greater in
         * the case that the transfer would otherwise take the sender balance above zero but below
         * the minimum balance. Must be greater than zero.
         *
         * Emits `Transferred` with the actual amount transferred. If this takes the source balance
         * to below the minimum for the asset, then the amount transferred is increased to take it
         * to zero.
         *
         * Weight: `O(1)`
         * Modes: Pre-existence of `target`; Post-existence of sender; Account pre-existence of
         * `target`.
         */
        transfer_keep_alive: TxDescriptor<Anonymize<I72tqocvdoqfff>>;
        /**
         * Move some assets from one account to another.
         *
         * Origin must be Signed and the sender should be the Admin of the asset `id`.
         *
         * - `id`: The identifier of the asset to have some amount transferred.
         * - `source`: The account to be debited.
         * - `dest`: The account to be credited.
         * - `amount`: The amount by which the `source`'s balance of assets should be reduced and
         * `dest`'s balance increased. The amount actually transferred may be slightly greater in
         * the case that the transfer would otherwise take the `source` balance above zero but
         * below the minimum balance. Must be greater than zero.
         *
         * Emits `Transferred` with the actual amount transferred. If this takes the source balance
         * to below the minimum for the asset, then the amount transferred is increased to take it
         * to zero.
         *
         * Weight: `O(1)`
         * Modes: Pre-existence of `dest`; Post-existence of `source`; Account pre-existence of
         * `dest`.
         */
        force_transfer: TxDescriptor<Anonymize<I2i27f3sfmvc05>>;
        /**
         * Disallow further unprivileged transfers of an asset `id` from an account `who`. `who`
         * must already exist as an entry in `Account`s of the asset. If you want to freeze an
         * account that does not have an entry, use `touch_other` first.
         *
         * Origin must be Signed and the sender should be the Freezer of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         * - `who`: The account to be frozen.
         *
         * Emits `Frozen`.
         *
         * Weight: `O(1)`
         */
        freeze: TxDescriptor<Anonymize<I1nlrtd1epki2d>>;
        /**
         * Allow unprivileged transfers to and from an account again.
         *
         * Origin must be Signed and the sender should be the Admin of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         * - `who`: The account to be unfrozen.
         *
         * Emits `Thawed`.
         *
         * Weight: `O(1)`
         */
        thaw: TxDescriptor<Anonymize<I1nlrtd1epki2d>>;
        /**
         * Disallow further unprivileged transfers for the asset class.
         *
         * Origin must be Signed and the sender should be the Freezer of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         *
         * Emits `Frozen`.
         *
         * Weight: `O(1)`
         */
        freeze_asset: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Allow unprivileged transfers for the asset again.
         *
         * Origin must be Signed and the sender should be the Admin of the asset `id`.
         *
         * - `id`: The identifier of the asset to be thawed.
         *
         * Emits `Thawed`.
         *
         * Weight: `O(1)`
         */
        thaw_asset: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Change the Owner of an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * The asset (and metadata) deposit is moved from the current to the new owner. Fails
         * with [`Error::IncompleteDepositTransfer`] if a lock or freeze on the current owner
         * blocks the full transfer; clear it and retry.
         *
         * - `id`: The identifier of the asset.
         * - `owner`: The new Owner of this asset.
         *
         * Emits `OwnerChanged`.
         *
         * Weight: `O(1)`
         */
        transfer_ownership: TxDescriptor<Anonymize<I3abtumcmempjs>>;
        /**
         * Change the Issuer, Admin and Freezer of an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * - `id`: The identifier of the asset to be frozen.
         * - `issuer`: The new Issuer of this asset.
         * - `admin`: The new Admin of this asset.
         * - `freezer`: The new Freezer of this asset.
         *
         * Emits `TeamChanged`.
         *
         * Weight: `O(1)`
         */
        set_team: TxDescriptor<Anonymize<Id81m8flopt8ha>>;
        /**
         * Set the metadata for an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * Funds of sender are reserved according to the formula:
         * `MetadataDepositBase + MetadataDepositPerByte * (name.len + symbol.len)` taking into
         * account any already reserved funds.
         *
         * - `id`: The identifier of the asset to update.
         * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
         * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
         * - `decimals`: The number of decimals this asset uses to represent one unit.
         *
         * Emits `MetadataSet`.
         *
         * Weight: `O(1)`
         */
        set_metadata: TxDescriptor<Anonymize<I8hff7chabggkd>>;
        /**
         * Clear the metadata for an asset.
         *
         * Origin must be Signed and the sender should be the Owner of the asset `id`.
         *
         * Any deposit is freed for the asset owner.
         *
         * - `id`: The identifier of the asset to clear.
         *
         * Emits `MetadataCleared`.
         *
         * Weight: `O(1)`
         */
        clear_metadata: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Force the metadata for an asset to some value.
         *
         * Origin must be ForceOrigin.
         *
         * Any deposit is left alone.
         *
         * - `id`: The identifier of the asset to update.
         * - `name`: The user friendly name of this asset. Limited in length by `StringLimit`.
         * - `symbol`: The exchange symbol for this asset. Limited in length by `StringLimit`.
         * - `decimals`: The number of decimals this asset uses to represent one unit.
         *
         * Emits `MetadataSet`.
         *
         * Weight: `O(N + S)` where N and S are the length of the name and symbol respectively.
         */
        force_set_metadata: TxDescriptor<Anonymize<I49i39mtj1ivbs>>;
        /**
         * Clear the metadata for an asset.
         *
         * Origin must be ForceOrigin.
         *
         * Any deposit is returned.
         *
         * - `id`: The identifier of the asset to clear.
         *
         * Emits `MetadataCleared`.
         *
         * Weight: `O(1)`
         */
        force_clear_metadata: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Alter the attributes of a given asset.
         *
         * Origin must be `ForceOrigin`.
         *
         * - `id`: The identifier of the asset.
         * - `owner`: The new Owner of this asset.
         * - `issuer`: The new Issuer of this asset.
         * - `admin`: The new Admin of this asset.
         * - `freezer`: The new Freezer of this asset.
         * - `min_balance`: The minimum balance of this new asset that any single account must
         * have. If an account's balance is reduced below this, then it collapses to zero.
         * - `is_sufficient`: Whether a non-zero balance of this asset is deposit of sufficient
         * value to account for the state bloat associated with its balance storage. If set to
         * `true`, then non-zero balances may be stored without a `consumer` reference (and thus
         * an ED in the Balances pallet or whatever else is used to control user-account state
         * growth).
         * - `is_frozen`: Whether this asset class is frozen except for permissioned/admin
         * instructions.
         *
         * Emits `AssetStatusChanged` with the identity of the asset.
         *
         * Weight: `O(1)`
         */
        force_asset_status: TxDescriptor<Anonymize<Ifkr2kcak2vto1>>;
        /**
         * Approve an amount of asset for transfer by a delegated third-party account.
         *
         * Origin must be Signed.
         *
         * Ensures that `ApprovalDeposit` worth of `Currency` is reserved from signing account
         * for the purpose of holding the approval. If some non-zero amount of assets is already
         * approved from signing account to `delegate`, then it is topped up or unreserved to
         * meet the right value.
         *
         * NOTE: The signing account does not need to own `amount` of assets at the point of
         * making this call.
         *
         * - `id`: The identifier of the asset.
         * - `delegate`: The account to delegate permission to transfer asset.
         * - `amount`: The amount of asset that may be transferred by `delegate`. If there is
         * already an approval in place, then this acts additively.
         *
         * Emits `ApprovedTransfer` on success.
         *
         * Weight: `O(1)`
         */
        approve_transfer: TxDescriptor<Anonymize<I1ju6r8q0cs9jt>>;
        /**
         * Cancel all of some asset approved for delegated transfer by a third-party account.
         *
         * Origin must be Signed and there must be an approval in place between signer and
         * `delegate`.
         *
         * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
         *
         * - `id`: The identifier of the asset.
         * - `delegate`: The account delegated permission to transfer asset.
         *
         * Emits `ApprovalCancelled` on success.
         *
         * Weight: `O(1)`
         */
        cancel_approval: TxDescriptor<Anonymize<I4kpeq6j7cd5bu>>;
        /**
         * Cancel all of some asset approved for delegated transfer by a third-party account.
         *
         * Origin must be either ForceOrigin or Signed origin with the signer being the Admin
         * account of the asset `id`.
         *
         * Unreserves any deposit previously reserved by `approve_transfer` for the approval.
         *
         * - `id`: The identifier of the asset.
         * - `delegate`: The account delegated permission to transfer asset.
         *
         * Emits `ApprovalCancelled` on success.
         *
         * Weight: `O(1)`
         */
        force_cancel_approval: TxDescriptor<Anonymize<I5na1ka76k6811>>;
        /**
         * Transfer some asset balance from a previously delegated account to some third-party
         * account.
         *
         * Origin must be Signed and there must be an approval in place by the `owner` to the
         * signer.
         *
         * If the entire amount approved for transfer is transferred, then any deposit previously
         * reserved by `approve_transfer` is unreserved.
         *
         * - `id`: The identifier of the asset.
         * - `owner`: The account which previously approved for a transfer of at least `amount` and
         * from which the asset balance will be withdrawn.
         * - `destination`: The account to which the asset balance of `amount` will be transferred.
         * - `amount`: The amount of assets to transfer.
         *
         * Emits `TransferredApproved` on success.
         *
         * Weight: `O(1)`
         */
        transfer_approved: TxDescriptor<Anonymize<I59mhdb9omdqfa>>;
        /**
         * Create an asset account for non-provider assets.
         *
         * A deposit will be taken from the signer account.
         *
         * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
         * to be taken.
         * - `id`: The identifier of the asset for the account to be created.
         *
         * Emits `Touched` event when successful.
         */
        touch: TxDescriptor<Anonymize<Ic5b47dj4coa3r>>;
        /**
         * Return the deposit (if any) of an asset account or a consumer reference (if any) of an
         * account.
         *
         * The origin must be Signed.
         *
         * - `id`: The identifier of the asset for which the caller would like the deposit
         * refunded.
         * - `allow_burn`: If `true` then assets may be destroyed in order to complete the refund.
         *
         * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
         * the asset account contains holds or freezes in place.
         *
         * Emits `Refunded` event when successful.
         */
        refund: TxDescriptor<Anonymize<I9vl5kpk0fpakt>>;
        /**
         * Sets the minimum balance of an asset.
         *
         * Only works if there aren't any accounts that are holding the asset or if
         * the new value of `min_balance` is less than the old one.
         *
         * Origin must be Signed and the sender has to be the Owner of the
         * asset `id`.
         *
         * - `id`: The identifier of the asset.
         * - `min_balance`: The new value of `min_balance`.
         *
         * Emits `AssetMinBalanceChanged` event when successful.
         */
        set_min_balance: TxDescriptor<Anonymize<I717jt61hu19b4>>;
        /**
         * Create an asset account for `who`.
         *
         * A deposit will be taken from the signer account.
         *
         * - `origin`: Must be Signed; the signer account must have sufficient funds for a deposit
         * to be taken.
         * - `id`: The identifier of the asset for the account to be created, the asset status must
         * be live.
         * - `who`: The account to be created.
         *
         * Emits `Touched` event when successful.
         */
        touch_other: TxDescriptor<Anonymize<I1nlrtd1epki2d>>;
        /**
         * Return the deposit (if any) of a target asset account. Useful if you are the depositor.
         *
         * The origin must be Signed and either the account owner, depositor, or asset `Admin`. In
         * order to burn a non-zero balance of the asset, the caller must be the account and should
         * use `refund`.
         *
         * - `id`: The identifier of the asset for the account holding a deposit.
         * - `who`: The account to refund.
         *
         * It will fail with either [`Error::ContainsHolds`] or [`Error::ContainsFreezes`] if
         * the asset account contains holds or freezes in place.
         *
         * Emits `Refunded` event when successful.
         */
        refund_other: TxDescriptor<Anonymize<I1nlrtd1epki2d>>;
        /**
         * Disallow further unprivileged transfers of an asset `id` to and from an account `who`.
         *
         * Origin must be Signed and the sender should be the Freezer of the asset `id`.
         *
         * - `id`: The identifier of the account's asset.
         * - `who`: The account to be unblocked.
         *
         * Emits `Blocked`.
         *
         * Weight: `O(1)`
         */
        block: TxDescriptor<Anonymize<I1nlrtd1epki2d>>;
        /**
         * Transfer the entire transferable balance from the caller asset account.
         *
         * NOTE: This function only attempts to transfer _transferable_ balances. This means that
         * any held, frozen, or minimum balance (when `keep_alive` is `true`), will not be
         * transferred by this function. To ensure that this function results in a killed account,
         * you might need to prepare the account by removing any reference counters, storage
         * deposits, etc...
         *
         * The dispatch origin of this call must be Signed.
         *
         * - `id`: The identifier of the asset for the account holding a deposit.
         * - `dest`: The recipient of the transfer.
         * - `keep_alive`: A boolean to determine if the `transfer_all` operation should send all
         * of the funds the asset account has, causing the sender asset account to be killed
         * (false), or transfer everything except at least the minimum balance, which will
         * guarantee to keep the sender asset account alive (true).
         */
        transfer_all: TxDescriptor<Anonymize<I7f7v8192r1lmq>>;
        /**
         * Sets the trusted reserve information of an asset.
         *
         * Origin must be the Owner of the asset `id`. The origin must conform to the configured
         * `CreateOrigin` or be the signed `owner` configured during asset creation.
         *
         * - `id`: The identifier of the asset.
         * - `reserves`: The full list of trusted reserves information.
         *
         * Emits `AssetMinBalanceChanged` event when successful.
         */
        set_reserves: TxDescriptor<Anonymize<Idjrs24gh0qv5l>>;
    };
    Vesting: {
        /**
         * Unlock any vested funds of the sender account.
         *
         * The dispatch origin for this call must be _Signed_ and the sender must have funds still
         * locked under this pallet.
         *
         * Emits either `VestingCompleted` or `VestingUpdated`.
         *
         * ## Complexity
         * - `O(1)`.
         */
        vest: TxDescriptor<undefined>;
        /**
         * Unlock any vested funds of a `target` account.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `target`: The account whose vested funds should be unlocked. Must have funds still
         * locked under this pallet.
         *
         * Emits either `VestingCompleted` or `VestingUpdated`.
         *
         * ## Complexity
         * - `O(1)`.
         */
        vest_other: TxDescriptor<Anonymize<Id9uqtigc0il3v>>;
        /**
         * Create a vested transfer.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `target`: The account receiving the vested funds.
         * - `schedule`: The vesting schedule attached to the transfer.
         *
         * Emits `VestingCreated`.
         *
         * NOTE: This will unlock all schedules through the current block.
         *
         * ## Complexity
         * - `O(1)`.
         */
        vested_transfer: TxDescriptor<Anonymize<Iaa2o6cgjdpdn5>>;
        /**
         * Force a vested transfer.
         *
         * The dispatch origin for this call must be _Root_.
         *
         * - `source`: The account whose funds should be transferred.
         * - `target`: The account that should be transferred the vested funds.
         * - `schedule`: The vesting schedule attached to the transfer.
         *
         * Emits `VestingCreated`.
         *
         * NOTE: This will unlock all schedules through the current block.
         *
         * ## Complexity
         * - `O(1)`.
         */
        force_vested_transfer: TxDescriptor<Anonymize<Iam6hrl7ptd85l>>;
        /**
         * Merge two vesting schedules together, creating a new vesting schedule that unlocks over
         * the highest possible start and end blocks. If both schedules have already started the
         * current block will be used as the schedule start; with the caveat that if one schedule
         * is finished by the current block, the other will be treated as the new merged schedule,
         * unmodified.
         *
         * NOTE: If `schedule1_index == schedule2_index` this is a no-op.
         * NOTE: This will unlock all schedules through the current block prior to merging.
         * NOTE: If both schedules have ended by the current block, no new schedule will be created
         * and both will be removed.
         *
         * Merged schedule attributes:
         * - `starting_block`: `MAX(schedule1.starting_block, scheduled2.starting_block,
         * current_block)`.
         * - `ending_block`: `MAX(schedule1.ending_block, schedule2.ending_block)`.
         * - `locked`: `schedule1.locked_at(current_block) + schedule2.locked_at(current_block)`.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `schedule1_index`: index of the first schedule to merge.
         * - `schedule2_index`: index of the second schedule to merge.
         */
        merge_schedules: TxDescriptor<Anonymize<Ict9ivhr2c5hv0>>;
        /**
         * Force remove a vesting schedule
         *
         * The dispatch origin for this call must be _Root_.
         *
         * - `target`: An account that has a vesting schedule
         * - `schedule_index`: The vesting schedule index that should be removed
         */
        force_remove_vesting_schedule: TxDescriptor<Anonymize<I8t4vv03357lk9>>;
    };
    Babe: {
        /**
         * Report authority equivocation/misbehavior. This method will verify
         * the equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence will
         * be reported.
         */
        report_equivocation: TxDescriptor<Anonymize<I50ppnqasq4tjq>>;
        /**
         * Report authority equivocation/misbehavior. This method will verify
         * the equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence will
         * be reported.
         * This extrinsic must be called unsigned and it is expected that only
         * block authors will call it (validated in `ValidateUnsigned`), as such
         * if the block author is defined it will be defined as the equivocation
         * reporter.
         */
        report_equivocation_unsigned: TxDescriptor<Anonymize<I50ppnqasq4tjq>>;
        /**
         * Plan an epoch config change. The epoch config change is recorded and will be enacted on
         * the next call to `enact_epoch_change`. The config will be activated one epoch after.
         * Multiple calls to this method will replace any existing planned config change that had
         * not been enacted yet.
         */
        plan_config_change: TxDescriptor<Anonymize<I9fin09kkg0jaj>>;
    };
    Grandpa: {
        /**
         * Report voter equivocation/misbehavior. This method will verify the
         * equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence
         * will be reported.
         */
        report_equivocation: TxDescriptor<Anonymize<I7ne83r38c2sqq>>;
        /**
         * Report voter equivocation/misbehavior. This method will verify the
         * equivocation proof and validate the given key ownership proof
         * against the extracted offender. If both are valid, the offence
         * will be reported.
         *
         * This extrinsic must be called unsigned and it is expected that only
         * block authors will call it (validated in `ValidateUnsigned`), as such
         * if the block author is defined it will be defined as the equivocation
         * reporter.
         */
        report_equivocation_unsigned: TxDescriptor<Anonymize<I7ne83r38c2sqq>>;
        /**
         * Note that the current authority set of the GRANDPA finality gadget has stalled.
         *
         * This will trigger a forced authority set change at the beginning of the next session, to
         * be enacted `delay` blocks after that. The `delay` should be high enough to safely assume
         * that the block signalling the forced change will not be re-orged e.g. 1000 blocks.
         * The block production rate (which may be slowed down because of finality lagging) should
         * be taken into account when choosing the `delay`. The GRANDPA voters based on the new
         * authority will start voting on top of `best_finalized_block_number` for new finalized
         * blocks. `best_finalized_block_number` should be the highest of the latest finalized
         * block of all validators of the new authority set.
         *
         * Only callable by root.
         */
        note_stalled: TxDescriptor<Anonymize<I2hviml3snvhhn>>;
    };
    Staking: {
        /**
         * Take the origin account as a stash and lock up `value` of its balance. `controller` will
         * be the account that controls it.
         *
         * `value` must be more than the `minimum_balance` specified by `T::Currency`.
         *
         * The dispatch origin for this call must be _Signed_ by the stash account.
         *
         * Emits `Bonded`.
         * ## Complexity
         * - Independent of the arguments. Moderate complexity.
         * - O(1).
         * - Three extra DB entries.
         *
         * NOTE: Two of the storage writes (`Self::bonded`, `Self::payee`) are _never_ cleaned
         * unless the `origin` falls below _existential deposit_ (or equal to 0) and gets removed
         * as dust.
         */
        bond: TxDescriptor<Anonymize<I2eip8tc75dpje>>;
        /**
         * Add some extra amount that have appeared in the stash `free_balance` into the balance up
         * for staking.
         *
         * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
         *
         * Use this if there are additional funds in your stash account that you wish to bond.
         * Unlike [`bond`](Self::bond) or [`unbond`](Self::unbond) this function does not impose
         * any limitation on the amount that can be added.
         *
         * Emits `Bonded`.
         *
         * ## Complexity
         * - Independent of the arguments. Insignificant complexity.
         * - O(1).
         */
        bond_extra: TxDescriptor<Anonymize<I564va64vtidbq>>;
        /**
         * Schedule a portion of the stash to be unlocked ready for transfer out after the bond
         * period ends. If this leaves an amount actively bonded less than
         * [`asset::existential_deposit`], then it is increased to the full amount.
         *
         * The stash may be chilled if the ledger total amount falls to 0 after unbonding.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * Once the unlock period is done, you can call `withdraw_unbonded` to actually move
         * the funds out of management ready for transfer.
         *
         * No more than a limited number of unlocking chunks (see `MaxUnlockingChunks`)
         * can co-exists at the same time. If there are no unlocking chunks slots available
         * [`Call::withdraw_unbonded`] is called to remove some of the chunks (if possible).
         *
         * If a user encounters the `InsufficientBond` error when calling this extrinsic,
         * they should call `chill` first in order to free up their bonded funds.
         *
         * Emits `Unbonded`.
         *
         * See also [`Call::withdraw_unbonded`].
         */
        unbond: TxDescriptor<Anonymize<Ie5v6njpckr05b>>;
        /**
         * Remove any unlocked chunks from the `unlocking` queue from our management.
         *
         * This essentially frees up that balance to be used by the stash account to do whatever
         * it wants.
         *
         * The dispatch origin for this call must be _Signed_ by the controller.
         *
         * Emits `Withdrawn`.
         *
         * See also [`Call::unbond`].
         *
         * ## Parameters
         *
         * - `num_slashing_spans` indicates the number of metadata slashing spans to clear when
         * this call results in a complete removal of all the data related to the stash account.
         * In this case, the `num_slashing_spans` must be larger or equal to the number of
         * slashing spans associated with the stash account in the [`SlashingSpans`] storage type,
         * otherwise the call will fail. The call weight is directly proportional to
         * `num_slashing_spans`.
         *
         * ## Complexity
         * O(S) where S is the number of slashing spans to remove
         * NOTE: Weight annotation is the kill scenario, we refund otherwise.
         */
        withdraw_unbonded: TxDescriptor<Anonymize<I328av3j0bgmjb>>;
        /**
         * Declare the desire to validate for the origin controller.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         */
        validate: TxDescriptor<Anonymize<I4tuqm9ato907i>>;
        /**
         * Declare the desire to nominate `targets` for the origin controller.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * ## Complexity
         * - The transaction's complexity is proportional to the size of `targets` (N)
         * which is capped at CompactAssignments::LIMIT (T::MaxNominations).
         * - Both the reads and writes follow a similar pattern.
         */
        nominate: TxDescriptor<Anonymize<Iagi89qt4h1lqg>>;
        /**
         * Declare no desire to either validate or nominate.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * ## Complexity
         * - Independent of the arguments. Insignificant complexity.
         * - Contains one read.
         * - Writes are limited to the `origin` account key.
         */
        chill: TxDescriptor<undefined>;
        /**
         * (Re-)set the payment target for a controller.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * ## Complexity
         * - O(1)
         * - Independent of the arguments. Insignificant complexity.
         * - Contains a limited number of reads.
         * - Writes are limited to the `origin` account key.
         * ---------
         */
        set_payee: TxDescriptor<Anonymize<I9dgmcnuamt5p8>>;
        /**
         * (Re-)sets the controller of a stash to the stash itself. This function previously
         * accepted a `controller` argument to set the controller to an account other than the
         * stash itself. This functionality has now been removed, now only setting the controller
         * to the stash, if it is not already.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * The dispatch origin for this call must be _Signed_ by the stash, not the controller.
         *
         * ## Complexity
         * O(1)
         * - Independent of the arguments. Insignificant complexity.
         * - Contains a limited number of reads.
         * - Writes are limited to the `origin` account key.
         */
        set_controller: TxDescriptor<undefined>;
        /**
         * Sets the ideal number of validators.
         *
         * The dispatch origin must be Root.
         *
         * ## Complexity
         * O(1)
         */
        set_validator_count: TxDescriptor<Anonymize<I3vh014cqgmrfd>>;
        /**
         * Increments the ideal number of validators up to maximum of
         * `ElectionProviderBase::MaxWinners`.
         *
         * The dispatch origin must be Root.
         *
         * ## Complexity
         * Same as [`Self::set_validator_count`].
         */
        increase_validator_count: TxDescriptor<Anonymize<Ifhs60omlhvt3>>;
        /**
         * Scale up the ideal number of validators by a factor up to maximum of
         * `ElectionProviderBase::MaxWinners`.
         *
         * The dispatch origin must be Root.
         *
         * ## Complexity
         * Same as [`Self::set_validator_count`].
         */
        scale_validator_count: TxDescriptor<Anonymize<If34udpd5e57vi>>;
        /**
         * Force there to be no new eras indefinitely.
         *
         * The dispatch origin must be Root.
         *
         * # Warning
         *
         * The election process starts multiple blocks before the end of the era.
         * Thus the election process may be ongoing when this is called. In this case the
         * election will continue until the next era is triggered.
         *
         * ## Complexity
         * - No arguments.
         * - Weight: O(1)
         */
        force_no_eras: TxDescriptor<undefined>;
        /**
         * Force there to be a new era at the end of the next session. After this, it will be
         * reset to normal (non-forced) behaviour.
         *
         * The dispatch origin must be Root.
         *
         * # Warning
         *
         * The election process starts multiple blocks before the end of the era.
         * If this is called just before a new era is triggered, the election process may not
         * have enough blocks to get a result.
         *
         * ## Complexity
         * - No arguments.
         * - Weight: O(1)
         */
        force_new_era: TxDescriptor<undefined>;
        /**
         * Set the validators who cannot be slashed (if any).
         *
         * The dispatch origin must be Root.
         */
        set_invulnerables: TxDescriptor<Anonymize<I39t01nnod9109>>;
        /**
         * Force a current staker to become completely unstaked, immediately.
         *
         * The dispatch origin must be Root.
         *
         * ## Parameters
         *
         * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
         * details.
         */
        force_unstake: TxDescriptor<Anonymize<Ie5vbnd9198quk>>;
        /**
         * Force there to be a new era at the end of sessions indefinitely.
         *
         * The dispatch origin must be Root.
         *
         * # Warning
         *
         * The election process starts multiple blocks before the end of the era.
         * If this is called just before a new era is triggered, the election process may not
         * have enough blocks to get a result.
         */
        force_new_era_always: TxDescriptor<undefined>;
        /**
         * Cancel enactment of a deferred slash.
         *
         * Can be called by the `T::AdminOrigin`.
         *
         * Parameters: era and indices of the slashes for that era to kill.
         * They **must** be sorted in ascending order, *and* unique.
         */
        cancel_deferred_slash: TxDescriptor<Anonymize<I3h6murn8bd4v5>>;
        /**
         * Pay out next page of the stakers behind a validator for the given era.
         *
         * - `validator_stash` is the stash account of the validator.
         * - `era` may be any era between `[current_era - history_depth; current_era]`.
         *
         * The origin of this call must be _Signed_. Any account can call this function, even if
         * it is not one of the stakers.
         *
         * The reward payout could be paged in case there are too many nominators backing the
         * `validator_stash`. This call will payout unpaid pages in an ascending order. To claim a
         * specific page, use `payout_stakers_by_page`.`
         *
         * If all pages are claimed, it returns an error `InvalidPage`.
         */
        payout_stakers: TxDescriptor<Anonymize<I6k6jf8ncesuu3>>;
        /**
         * Rebond a portion of the stash scheduled to be unlocked.
         *
         * The dispatch origin must be signed by the controller.
         *
         * ## Complexity
         * - Time complexity: O(L), where L is unlocking chunks
         * - Bounded by `MaxUnlockingChunks`.
         */
        rebond: TxDescriptor<Anonymize<Ie5v6njpckr05b>>;
        /**
         * Remove all data structures concerning a staker/stash once it is at a state where it can
         * be considered `dust` in the staking system. The requirements are:
         *
         * 1. the `total_balance` of the stash is below existential deposit.
         * 2. or, the `ledger.total` of the stash is below existential deposit.
         * 3. or, existential deposit is zero and either `total_balance` or `ledger.total` is zero.
         *
         * The former can happen in cases like a slash; the latter when a fully unbonded account
         * is still receiving staking rewards in `RewardDestination::Staked`.
         *
         * It can be called by anyone, as long as `stash` meets the above requirements.
         *
         * Refunds the transaction fees upon successful execution.
         *
         * ## Parameters
         *
         * - `num_slashing_spans`: Refer to comments on [`Call::withdraw_unbonded`] for more
         * details.
         */
        reap_stash: TxDescriptor<Anonymize<Ie5vbnd9198quk>>;
        /**
         * Remove the given nominations from the calling validator.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_ by the controller, not the stash.
         *
         * - `who`: A list of nominator stash accounts who are nominating this validator which
         * should no longer be nominating this validator.
         *
         * Note: Making this call only makes sense if you first set the validator preferences to
         * block any further nominations.
         */
        kick: TxDescriptor<Anonymize<I3qhk481i120pk>>;
        /**
         * Update the various staking configurations .
         *
         * * `min_nominator_bond`: The minimum active bond needed to be a nominator.
         * * `min_validator_bond`: The minimum active bond needed to be a validator.
         * * `max_nominator_count`: The max number of users who can be a nominator at once. When
         * set to `None`, no limit is enforced.
         * * `max_validator_count`: The max number of users who can be a validator at once. When
         * set to `None`, no limit is enforced.
         * * `chill_threshold`: The ratio of `max_nominator_count` or `max_validator_count` which
         * should be filled in order for the `chill_other` transaction to work.
         * * `min_commission`: The minimum amount of commission that each validators must maintain.
         * This is checked only upon calling `validate`. Existing validators are not affected.
         *
         * RuntimeOrigin must be Root to call this function.
         *
         * NOTE: Existing nominators and validators will not be affected by this update.
         * to kick people under the new limits, `chill_other` should be called.
         */
        set_staking_configs: TxDescriptor<Anonymize<If1qr0kbbl298c>>;
        /**
         * Declare a `controller` to stop participating as either a validator or nominator.
         *
         * Effects will be felt at the beginning of the next era.
         *
         * The dispatch origin for this call must be _Signed_, but can be called by anyone.
         *
         * If the caller is the same as the controller being targeted, then no further checks are
         * enforced, and this function behaves just like `chill`.
         *
         * If the caller is different than the controller being targeted, the following conditions
         * must be met:
         *
         * * `controller` must belong to a nominator who has become non-decodable,
         *
         * Or:
         *
         * * A `ChillThreshold` must be set and checked which defines how close to the max
         * nominators or validators we must reach before users can start chilling one-another.
         * * A `MaxNominatorCount` and `MaxValidatorCount` must be set which is used to determine
         * how close we are to the threshold.
         * * A `MinNominatorBond` and `MinValidatorBond` must be set and checked, which determines
         * if this is a person that should be chilled because they have not met the threshold
         * bond required.
         *
         * This can be helpful if bond requirements are updated, and we need to remove old users
         * who do not satisfy these requirements.
         */
        chill_other: TxDescriptor<Anonymize<Idl3umm12u5pa>>;
        /**
         * Force a validator to have at least the minimum commission. This will not affect a
         * validator who already has a commission greater than or equal to the minimum. Any account
         * can call this.
         */
        force_apply_min_commission: TxDescriptor<Anonymize<I5ont0141q9ss5>>;
        /**
         * Sets the minimum amount of commission that each validators must maintain.
         *
         * This call has lower privilege requirements than `set_staking_config` and can be called
         * by the `T::AdminOrigin`. Root can always call this.
         */
        set_min_commission: TxDescriptor<Anonymize<I3vh014cqgmrfd>>;
        /**
         * Pay out a page of the stakers behind a validator for the given era and page.
         *
         * - `validator_stash` is the stash account of the validator.
         * - `era` may be any era between `[current_era - history_depth; current_era]`.
         * - `page` is the page index of nominators to pay out with value between 0 and
         * `num_nominators / T::MaxExposurePageSize`.
         *
         * The origin of this call must be _Signed_. Any account can call this function, even if
         * it is not one of the stakers.
         *
         * If a validator has more than [`Config::MaxExposurePageSize`] nominators backing
         * them, then the list of nominators is paged, with each page being capped at
         * [`Config::MaxExposurePageSize`]. If a validator has more than one page of nominators,
         * the call needs to be made for each page separately in order for all the nominators
         * backing a validator to receive the reward. The nominators are not sorted across pages
         * and so it should not be assumed the highest staker would be on the topmost page and vice
         * versa. If rewards are not claimed in [`Config::HistoryDepth`] eras, they are lost.
         */
        payout_stakers_by_page: TxDescriptor<Anonymize<Ie6j49utvii126>>;
        /**
         * Migrates an account's `RewardDestination::Controller` to
         * `RewardDestination::Account(controller)`.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * This will waive the transaction fee if the `payee` is successfully migrated.
         */
        update_payee: TxDescriptor<Anonymize<I3v6ks33uluhnj>>;
        /**
         * Updates a batch of controller accounts to their corresponding stash account if they are
         * not the same. Ignores any controller accounts that do not exist, and does not operate if
         * the stash and controller are already the same.
         *
         * Effects will be felt instantly (as soon as this function is completed successfully).
         *
         * The dispatch origin must be `T::AdminOrigin`.
         */
        deprecate_controller_batch: TxDescriptor<Anonymize<I3kiiim1cds68i>>;
        /**
         * Restores the state of a ledger which is in an inconsistent state.
         *
         * The requirements to restore a ledger are the following:
         * * The stash is bonded; or
         * * The stash is not bonded but it has a staking lock left behind; or
         * * If the stash has an associated ledger and its state is inconsistent; or
         * * If the ledger is not corrupted *but* its staking lock is out of sync.
         *
         * The `maybe_*` input parameters will overwrite the corresponding data and metadata of the
         * ledger associated with the stash. If the input parameters are not set, the ledger will
         * be reset values from on-chain state.
         */
        restore_ledger: TxDescriptor<Anonymize<I4k60mkh2r6jjg>>;
        /**
         * Removes the legacy Staking locks if they exist.
         *
         * This removes the legacy lock on the stake with [`Config::OldCurrency`] and creates a
         * hold on it if needed. If all stake cannot be held, the best effort is made to hold as
         * much as possible. The remaining stake is forced withdrawn from the ledger.
         *
         * The fee is waived if the migration is successful.
         */
        migrate_currency: TxDescriptor<Anonymize<Idl3umm12u5pa>>;
        /**
         * This function allows governance to manually slash a validator and is a
         * **fallback mechanism**.
         *
         * The dispatch origin must be `T::AdminOrigin`.
         *
         * ## Parameters
         * - `validator_stash` - The stash account of the validator to slash.
         * - `era` - The era in which the validator was in the active set.
         * - `slash_fraction` - The percentage of the stake to slash, expressed as a Perbill.
         *
         * ## Behavior
         *
         * The slash will be applied using the standard slashing mechanics, respecting the
         * configured `SlashDeferDuration`.
         *
         * This means:
         * - If the validator was already slashed by a higher percentage for the same era, this
         * slash will have no additional effect.
         * - If the validator was previously slashed by a lower percentage, only the difference
         * will be applied.
         * - The slash will be deferred by `SlashDeferDuration` eras before being enacted.
         */
        manual_slash: TxDescriptor<Anonymize<Ic5njrpnvi3f8g>>;
    };
    Session: {
        /**
         * Sets the session key(s) of the function caller to `keys`.
         *
         * Allows an account to set its session key prior to becoming a validator.
         * This doesn't take effect until the next session.
         *
         * - `origin`: The dispatch origin of this function must be signed.
         * - `keys`: The new session keys to set. These are the public keys of all sessions keys
         * setup in the runtime.
         * - `proof`: The proof that `origin` has access to the private keys of `keys`. See
         * [`impl_opaque_keys`](sp_runtime::impl_opaque_keys) for more information about the
         * proof format.
         */
        set_keys: TxDescriptor<Anonymize<If0d0df8vuh5l2>>;
        /**
         * Removes any session key(s) of the function caller.
         *
         * This doesn't take effect until the next session.
         *
         * The dispatch origin of this function must be Signed and the account must be either be
         * convertible to a validator ID using the chain's typical addressing system (this usually
         * means being a controller account) or directly convertible into a validator ID (which
         * usually means being a stash account).
         */
        purge_keys: TxDescriptor<undefined>;
    };
    ImOnline: {
        /**
         * ## Complexity:
         * - `O(K)` where K is length of `Keys` (heartbeat.validators_len)
         * - `O(K)`: decoding of length `K`
         */
        heartbeat: TxDescriptor<Anonymize<Idf1fcqa0qi2nt>>;
    };
    ElectionProviderMultiPhase: {
        /**
         * Submit a solution for the unsigned phase.
         *
         * The dispatch origin fo this call must be __none__.
         *
         * This submission is checked on the fly. Moreover, this unsigned solution is only
         * validated when submitted to the pool from the **local** node. Effectively, this means
         * that only active validators can submit this transaction when authoring a block (similar
         * to an inherent).
         *
         * To prevent any incorrect solution (and thus wasted time/weight), this transaction will
         * panic if the solution submitted by the validator is invalid in any way, effectively
         * putting their authoring reward at risk.
         *
         * No deposit or reward is associated with this submission.
         */
        submit_unsigned: TxDescriptor<Anonymize<I31k9f0jol8ko4>>;
        /**
         * Set a new value for `MinimumUntrustedScore`.
         *
         * Dispatch origin must be aligned with `T::ForceOrigin`.
         *
         * This check can be turned off by setting the value to `None`.
         */
        set_minimum_untrusted_score: TxDescriptor<Anonymize<I80q14um2s2ckg>>;
        /**
         * Set a solution in the queue, to be handed out to the client of this pallet in the next
         * call to `ElectionProvider::elect`.
         *
         * This can only be set by `T::ForceOrigin`, and only when the phase is `Emergency`.
         *
         * The solution is not checked for any feasibility and is assumed to be trustworthy, as any
         * feasibility check itself can in principle cause the election process to fail (due to
         * memory/weight constrains).
         */
        set_emergency_election_result: TxDescriptor<Anonymize<I5qs1t1erfi7u8>>;
        /**
         * Submit a solution for the signed phase.
         *
         * The dispatch origin fo this call must be __signed__.
         *
         * The solution is potentially queued, based on the claimed score and processed at the end
         * of the signed phase.
         *
         * A deposit is reserved and recorded for the solution. Based on the outcome, the solution
         * might be rewarded, slashed, or get all or a part of the deposit back.
         */
        submit: TxDescriptor<Anonymize<I9et13knvdvgpb>>;
        /**
         * Trigger the governance fallback.
         *
         * This can only be called when [`Phase::Emergency`] is enabled, as an alternative to
         * calling [`Call::set_emergency_election_result`].
         */
        governance_fallback: TxDescriptor<undefined>;
    };
    VoterList: {
        /**
         * Declare that some `dislocated` account has, through rewards or penalties, sufficiently
         * changed its score that it should properly fall into a different bag than its current
         * one.
         *
         * Anyone can call this function about any potentially dislocated account.
         *
         * Will always update the stored score of `dislocated` to the correct score, based on
         * `ScoreProvider`.
         *
         * If `dislocated` does not exists, it returns an error.
         */
        rebag: TxDescriptor<Anonymize<Id9js0aucdivjk>>;
        /**
         * Move the caller's Id directly in front of `lighter`.
         *
         * The dispatch origin for this call must be _Signed_ and can only be called by the Id of
         * the account going in front of `lighter`. Fee is payed by the origin under all
         * circumstances.
         *
         * Only works if:
         *
         * - both nodes are within the same bag,
         * - and `origin` has a greater `Score` than `lighter`.
         */
        put_in_front_of: TxDescriptor<Anonymize<I1vj3e1a62je3o>>;
        /**
         * Same as [`Pallet::put_in_front_of`], but it can be called by anyone.
         *
         * Fee is paid by the origin under all circumstances.
         */
        put_in_front_of_other: TxDescriptor<Anonymize<I6c1t14l6giceg>>;
    };
    UnitIssuance: {
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * [`Config::ParametersOrigin`].
         *
         * ## Details
         *
         * - `new`: the expected growth of TAT in basis points, the floor of TAT in 10⁻¹⁸, and the
         * split of a block's reward in basis points.
         *
         * Growth and floor count from the next period's reward on, the split from this block on.
         *
         * ## Errors
         *
         * - [`Error::GrowthOutOfRange`]: the expected growth is above 10 000.
         * - [`Error::TatFloorOutOfRange`]: the floor is not between 1 and 10¹² TAT.
         * - [`Error::SplitOutOfRange`]: the parts of the split exceed 10 000 together.
         *
         * ## Events
         *
         * - [`Event::ParametersSet`]
         */
        set_parameters: TxDescriptor<Anonymize<I2h5ur93pbme0t>>;
        /**
         * Pays authors and stakers of ended eras, as blocks do in their idle time.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone. Free of charge if there was something to do.
         *
         * ## Details
         *
         * - `limit`: the most steps to take. A step pays an author or a page of stakers, passes over
         * a paid validator, or closes an era. As many steps are possible as fit into a block.
         *
         * ## Errors
         *
         * - [`Error::NothingToPay`]: no ended era waits, or the limit is zero.
         *
         * ## Events
         *
         * - [`Event::ProposerPaid`] or [`Event::ProposerUnpaid`] for each author
         * - [`Event::PageSkipped`] for each page that cannot be paid
         * - [`Event::EraClosed`] for each era that is done
         * - [`Event::Swept`] if the pots then hold more than is owed
         * - [`Event::LatePayment`] for a page that was swept before
         */
        pay_out: TxDescriptor<Anonymize<Iamlqp3gs21baf>>;
    };
    BonusStake: {
        /**
         * Bids TAT for a validator. The TAT are burnt.
         *
         * ## Dispatch Origin
         *
         * Signed by a holder of TAT.
         *
         * ## Details
         *
         * - `validator`: the stash of an active validator that is not disabled.
         * - `amount`: what to bid, in 10⁻¹⁸ TAT. If what would be left is below TAT's minimum balance,
         * it is burnt too, and counts.
         * - `max_commission`: the highest commission to bid at, in parts per billion. A round's bids for a
         * validator are all shared at the commission in force at the first of them. `None` for any.
         *
         * Bids of a round add up. They earn in the next round, if the validator becomes super.
         *
         * ## Errors
         *
         * - [`Error::BidTooLow`]: the amount is below the minimum bid.
         * - [`Error::ValidatorNotEffective`]: the validator is not active, or is disabled.
         * - [`Error::CommissionTooHigh`]: the commission on the round's bids for the validator is higher
         * than `max_commission`.
         * - [`Error::TooManyValidators`]: the round's bids name as many validators as they can.
         * - [`Error::Overflow`]: the validator's sum would not fit 128 bits.
         * - TAT's own errors: the account does not have that much.
         *
         * ## Events
         *
         * - [`Event::BidPlaced`]
         */
        bid: TxDescriptor<Anonymize<I2rv89i0hsfbqq>>;
        /**
         * Has one bidder paid for its bids for one validator in one round, or a validator for its
         * commission and its own bids.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone.
         *
         * ## Details
         *
         * - `round`: the round of the bid.
         * - `validator`: the validator that was bid for.
         * - `bidder`: the account that bid, which is paid; the validator itself for its own part,
         * whether or not it bid.
         *
         * Possible from the end of the round after the bid's, for `ClaimRounds` rounds.
         *
         * ## Errors
         *
         * - [`Error::RoundNotOver`]: the round in which the bid earns is not over.
         * - [`Error::RoundExpired`]: the time to claim is over.
         * - [`Error::NotSuperValidator`]: the validator earned nothing by that round's bids.
         * - [`Error::NothingBid`]: there is no such bid, or it was claimed.
         * - [`Error::AlreadyClaimed`]: the validator's own part was claimed.
         * - [`Error::NothingEarned`]: the part is less than 10⁻¹⁸ UNIT.
         * - [`Error::CannotReceive`]: the part is too small to create the account.
         * - [`Error::Overflow`]: an amount does not fit 128 bits.
         *
         * ## Events
         *
         * - [`Event::BonusClaimed`]
         */
        claim: TxDescriptor<Anonymize<I9m9cfdk1gu0np>>;
        /**
         * Has several claims paid at once.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone.
         *
         * ## Details
         *
         * - `claims`: what to claim, each as for `claim`.
         *
         * What cannot be paid is left out, so nobody can thwart a list by claiming a part of it
         * before.
         *
         * ## Errors
         *
         * - [`Error::NothingNamed`]: the list is empty.
         * - If nothing of it can be paid, the error of its first claim.
         *
         * ## Events
         *
         * - [`Event::BonusClaimed`] for each claim that is paid
         */
        claim_many: TxDescriptor<Anonymize<I8vac7j0mnf3m8>>;
        /**
         * Clears a round of which nothing can be claimed any more.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone. Free of charge on success.
         *
         * ## Details
         *
         * - `round`: the round of the bids.
         * - `limit`: how many bids to remove at most, 1 to `MaxPruned`.
         *
         * What is left of the round's reward goes to the treasury. The chain does all this by
         * itself in idle block time; the call is for full blocks, and for rounds whose bids led to
         * no reward, which need not wait until they expire.
         *
         * ## Errors
         *
         * - [`Error::LimitOutOfRange`]: the limit is 0 or above `MaxPruned`.
         * - [`Error::RoundNotOver`]: the round in which the bids earn is not over.
         * - [`Error::NotExpired`]: something of the round can still be claimed.
         * - [`Error::NothingToPrune`]: nothing is kept of the round.
         * - [`Error::TreasuryCannotReceive`]: what is left is too small to create the treasury.
         *
         * ## Events
         *
         * - [`Event::RoundExpired`] the first time, if the round had a reward
         * - [`Event::RoundPruned`] the last time
         */
        prune: TxDescriptor<Anonymize<Iblnbe5cr89dm4>>;
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * [`Config::ParametersOrigin`].
         *
         * ## Details
         *
         * - `new`: the least that can be bid at once, in 10⁻¹⁸ TAT; the part of a round's TAT that makes a
         * validator super, in basis points; and what it takes at least, in 10⁻¹⁸ TAT.
         *
         * The minimum bid counts at once, threshold and floor from the next round on.
         *
         * ## Errors
         *
         * - [`Error::MinimumBidOutOfRange`]: the minimum is not between 0.01 and a million TAT.
         * - [`Error::SuperThresholdOutOfRange`]: the threshold is not between 1 and 10 000.
         * - [`Error::SuperFloorOutOfRange`]: the floor is not between 0.01 and a million TAT.
         *
         * ## Events
         *
         * - [`Event::ParametersSet`]
         */
        set_parameters: TxDescriptor<Anonymize<Ifjtlsiefsrs16>>;
    };
    ValidatorAttendance: {
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * [`Config::ParametersOrigin`].
         *
         * ## Details
         *
         * - `new`: after how many sessions of absence in a row a validator is chilled, and the largest
         * share of the active set that is chilled in an era, in basis points.
         *
         * They count from the end of the running session on, for absences so far as well.
         *
         * ## Errors
         *
         * - [`Error::ToleratedSessionsOutOfRange`]: the sessions are not between 1 and 1 000.
         * - [`Error::MaxChilledOutOfRange`]: the share is not between 1 and 10 000 basis points.
         *
         * ## Events
         *
         * - [`Event::ParametersSet`]
         */
        set_parameters: TxDescriptor<Anonymize<I4m1c2i2c08m2k>>;
        /**
         * Sets how many validators may be active.
         *
         * ## Dispatch Origin
         *
         * [`Config::SeatsOrigin`].
         *
         * ## Details
         *
         * - `new`: the number, 4 to `MaxValidators`.
         *
         * It counts from the next election on, and as the most that an election seats: staking's own
         * calls can lower it, and never raise it. It may be lowered at will, and raised by at most a
         * quarter a week, rounded down, but to 4 in any case. Several raises within a week of the one
         * before count as one.
         *
         * ## Errors
         *
         * - [`Error::ValidatorCountOutOfRange`]: the number is not between 4 and `MaxValidators`.
         * - [`Error::ValidatorCountRaisedTooFast`]: the number is more than a quarter above what it was
         * a week ago.
         *
         * ## Events
         *
         * - [`Event::ValidatorCountSet`]
         */
        set_validator_count: TxDescriptor<Anonymize<I3vh014cqgmrfd>>;
        /**
         * Sets what staking asks of its stakers, and how many there may be.
         *
         * ## Dispatch Origin
         *
         * [`Config::LimitsOrigin`].
         *
         * ## Details
         *
         * - `new`: the least bonds, in 10⁻¹⁸ UNIT; the most nominators, or none for no limit; the most
         * candidates; and how full either list is before anyone may chill those in it that bonded too
         * little, in percent.
         *
         * Stakers that bonded less stay until somebody chills them by staking's `chill_other`. In any
         * case as many candidates are left as there may be validators.
         *
         * ## Errors
         *
         * - [`Error::MinNominatorBondOutOfRange`]: a nominator's bond is not between 1 and 10 000 UNIT.
         * - [`Error::MinValidatorBondOutOfRange`]: a validator's bond is not between 158 and 100 000 UNIT.
         * - [`Error::MaxNominatorsOutOfRange`]: the nominators are not between 5 000 and 1 000 000.
         * - [`Error::MaxCandidatesOutOfRange`]: the candidates are fewer than twice `MaxValidators`, or
         * more than `MaxCandidates`.
         * - [`Error::ChillThresholdOutOfRange`]: the share is not between 50 and 100 percent.
         *
         * ## Events
         *
         * - [`Event::StakingLimitsSet`]
         */
        set_staking_limits: TxDescriptor<Anonymize<Ibm3b4t996mou>>;
        /**
         * Has finality go on with the next session's validators, after it stalled.
         *
         * ## Dispatch Origin
         *
         * [`Config::FinalityOrigin`].
         *
         * ## Details
         *
         * - `delay`: how many blocks after the next session began, `MinRestartDelay` to
         * `MaxRestartDelay`. While finality stands still, blocks may come slowly.
         * - `best_finalized`: the highest block that all of these validators have finalised.
         *
         * The change does not wait for finality, as every other change of validators does. Use it only
         * when finality has stopped: nodes of the old set may otherwise finalise other blocks.
         *
         * ## Errors
         *
         * - [`Error::RestartDelayOutOfRange`]: the delay is not in its range.
         * - [`Error::FinalizedBlockUnknown`]: the block is above the present one.
         * - [`Error::RestartTooSoon`]: twice the delay of the last restart has not passed.
         *
         * ## Events
         *
         * - [`Event::FinalityRestarts`]
         */
        restart_finality: TxDescriptor<Anonymize<I5qht9a1rblpe6>>;
    };
    Foundation: {
        /**
         * Set the collective's membership.
         *
         * - `new_members`: The new member list. Be nice to the chain and provide it sorted.
         * - `prime`: The prime member whose vote sets the default.
         * - `old_count`: The upper bound for the previous number of members in storage. Used for
         * weight estimation.
         *
         * The dispatch of this call must be `SetMembersOrigin`.
         *
         * NOTE: Does not enforce the expected `MaxMembers` limit on the amount of members, but
         * the weight estimations rely on it to estimate dispatchable weight.
         *
         * # WARNING:
         *
         * The `pallet-collective` can also be managed by logic outside of the pallet through the
         * implementation of the trait [`ChangeMembers`].
         * Any call to `set_members` must be careful that the member set doesn't get out of sync
         * with other logic managing the member set.
         *
         * ## Complexity:
         * - `O(MP + N)` where:
         * - `M` old-members-count (code- and governance-bounded)
         * - `N` new-members-count (code- and governance-bounded)
         * - `P` proposals-count (code-bounded)
         */
        set_members: TxDescriptor<Anonymize<I38jfk5li8iang>>;
        /**
         * Dispatch a proposal from a member using the `Member` origin.
         *
         * Origin must be a member of the collective.
         *
         * ## Complexity:
         * - `O(B + M + P)` where:
         * - `B` is `proposal` size in bytes (length-fee-bounded)
         * - `M` members-count (code-bounded)
         * - `P` complexity of dispatching `proposal`
         */
        execute: TxDescriptor<Anonymize<Ic1n67g96fp3qr>>;
        /**
         * Add a new proposal to either be voted on or executed directly.
         *
         * Requires the sender to be member.
         *
         * `threshold` determines whether `proposal` is executed directly (`threshold < 2`)
         * or put up for voting.
         *
         * ## Complexity
         * - `O(B + M + P1)` or `O(B + M + P2)` where:
         * - `B` is `proposal` size in bytes (length-fee-bounded)
         * - `M` is members-count (code- and governance-bounded)
         * - branching is influenced by `threshold` where:
         * - `P1` is proposal execution complexity (`threshold < 2`)
         * - `P2` is proposals-count (code-bounded) (`threshold >= 2`)
         */
        propose: TxDescriptor<Anonymize<I1gcsn3s6p0bso>>;
        /**
         * Add an aye or nay vote for the sender to the given proposal.
         *
         * Requires the sender to be a member.
         *
         * Transaction fees will be waived if the member is voting on any particular proposal
         * for the first time and the call is successful. Subsequent vote changes will charge a
         * fee.
         * ## Complexity
         * - `O(M)` where `M` is members-count (code- and governance-bounded)
         */
        vote: TxDescriptor<Anonymize<I2dtrijkm5601t>>;
        /**
         * Disapprove a proposal, close, and remove it from the system, regardless of its current
         * state.
         *
         * Must be called by the Root origin.
         *
         * Parameters:
         * * `proposal_hash`: The hash of the proposal that should be disapproved.
         *
         * ## Complexity
         * O(P) where P is the number of max proposals
         */
        disapprove_proposal: TxDescriptor<Anonymize<I2ev73t79f46tb>>;
        /**
         * Close a vote that is either approved, disapproved or whose voting period has ended.
         *
         * May be called by any signed account in order to finish voting and close the proposal.
         *
         * If called before the end of the voting period it will only close the vote if it is
         * has enough votes to be approved or disapproved.
         *
         * If called after the end of the voting period abstentions are counted as rejections
         * unless there is a prime member set and the prime member cast an approval.
         *
         * If the close operation completes successfully with disapproval, the transaction fee will
         * be waived. Otherwise execution of the approved operation will be charged to the caller.
         *
         * + `proposal_weight_bound`: The maximum amount of weight consumed by executing the closed
         * proposal.
         * + `length_bound`: The upper bound for the length of the proposal in storage. Checked via
         * `storage::read` so it is `size_of::<u32>() == 4` larger than the pure length.
         *
         * ## Complexity
         * - `O(B + M + P1 + P2)` where:
         * - `B` is `proposal` size in bytes (length-fee-bounded)
         * - `M` is members-count (code- and governance-bounded)
         * - `P1` is the complexity of `proposal` preimage.
         * - `P2` is proposal-count (code-bounded)
         */
        close: TxDescriptor<Anonymize<Ib2obgji960euh>>;
        /**
         * Disapprove the proposal and burn the cost held for storing this proposal.
         *
         * Parameters:
         * - `origin`: must be the `KillOrigin`.
         * - `proposal_hash`: The hash of the proposal that should be killed.
         *
         * Emits `Killed` and `ProposalCostBurned` if any cost was held for a given proposal.
         */
        kill: TxDescriptor<Anonymize<I2ev73t79f46tb>>;
        /**
         * Release the cost held for storing a proposal once the given proposal is completed.
         *
         * If there is no associated cost for the given proposal, this call will have no effect.
         *
         * Parameters:
         * - `origin`: must be `Signed` or `Root`.
         * - `proposal_hash`: The hash of the proposal.
         *
         * Emits `ProposalCostReleased` if any cost held for a given proposal.
         */
        release_proposal_cost: TxDescriptor<Anonymize<I2ev73t79f46tb>>;
    };
    FoundationMembership: {
        /**
         * Add a member `who` to the set.
         *
         * May only be called from `T::AddOrigin`.
         */
        add_member: TxDescriptor<Anonymize<I59bngqm85b22v>>;
        /**
         * Remove a member `who` from the set.
         *
         * May only be called from `T::RemoveOrigin`.
         */
        remove_member: TxDescriptor<Anonymize<I59bngqm85b22v>>;
        /**
         * Swap out one member `remove` for another `add`.
         *
         * May only be called from `T::SwapOrigin`.
         *
         * Prime membership is *not* passed from `remove` to `add`, if extant.
         */
        swap_member: TxDescriptor<Anonymize<I4u4n2na1l5uo7>>;
        /**
         * Change the membership to a new set, disregarding the existing membership. Be nice and
         * pass `members` pre-sorted.
         *
         * May only be called from `T::ResetOrigin`.
         */
        reset_members: TxDescriptor<Anonymize<I3c63j6sh3evqn>>;
        /**
         * Swap out the sending member for some other key `new`.
         *
         * May only be called from `Signed` origin of a current member.
         *
         * Prime membership is passed from the origin account to `new`, if extant.
         */
        change_key: TxDescriptor<Anonymize<I8k3rnvpeeh4hv>>;
        /**
         * Set the prime member. Must be a current member.
         *
         * May only be called from `T::PrimeOrigin`.
         */
        set_prime: TxDescriptor<Anonymize<I59bngqm85b22v>>;
        /**
         * Remove the prime member if it exists.
         *
         * May only be called from `T::PrimeOrigin`.
         */
        clear_prime: TxDescriptor<undefined>;
    };
    Treasury: {
        /**
         * Propose and approve a spend of treasury funds.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::SpendOrigin`] with the `Success` value being at least `amount`.
         *
         * ### Details
         * NOTE: For record-keeping purposes, the proposer is deemed to be equivalent to the
         * beneficiary.
         *
         * ### Parameters
         * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
         * - `beneficiary`: The destination account for the transfer.
         *
         * ## Events
         *
         * Emits [`Event::SpendApproved`] if successful.
         */
        spend_local: TxDescriptor<Anonymize<Icnrv1mfbd3in1>>;
        /**
         * Force a previously approved proposal to be removed from the approval queue.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::RejectOrigin`].
         *
         * ## Details
         *
         * The original deposit will no longer be returned.
         *
         * ### Parameters
         * - `proposal_id`: The index of a proposal
         *
         * ### Complexity
         * - O(A) where `A` is the number of approvals
         *
         * ### Errors
         * - [`Error::ProposalNotApproved`]: The `proposal_id` supplied was not found in the
         * approval queue, i.e., the proposal has not been approved. This could also mean the
         * proposal does not exist altogether, thus there is no way it would have been approved
         * in the first place.
         */
        remove_approval: TxDescriptor<Anonymize<Icm9m0qeemu66d>>;
        /**
         * Propose and approve a spend of treasury funds.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::SpendOrigin`] with the `Success` value being at least
         * `amount` of `asset_kind` in the native asset. The amount of `asset_kind` is converted
         * for assertion using the [`Config::BalanceConverter`].
         *
         * ## Details
         *
         * Create an approved spend for transferring a specific `amount` of `asset_kind` to a
         * designated beneficiary. The spend must be claimed using the `payout` dispatchable within
         * the [`Config::PayoutPeriod`].
         *
         * ### Parameters
         * - `asset_kind`: An indicator of the specific asset class to be spent.
         * - `amount`: The amount to be transferred from the treasury to the `beneficiary`.
         * - `beneficiary`: The beneficiary of the spend.
         * - `valid_from`: The block number from which the spend can be claimed. It can refer to
         * the past if the resulting spend has not yet expired according to the
         * [`Config::PayoutPeriod`]. If `None`, the spend can be claimed immediately after
         * approval.
         *
         * ## Events
         *
         * Emits [`Event::AssetSpendApproved`] if successful.
         */
        spend: TxDescriptor<Anonymize<I85tgdb4326e4k>>;
        /**
         * Claim a spend.
         *
         * ## Dispatch Origin
         *
         * Must be signed
         *
         * ## Details
         *
         * Spends must be claimed within some temporal bounds. A spend may be claimed within one
         * [`Config::PayoutPeriod`] from the `valid_from` block.
         * In case of a payout failure, the spend status must be updated with the `check_status`
         * dispatchable before retrying with the current function.
         *
         * ### Parameters
         * - `index`: The spend index.
         *
         * ## Events
         *
         * Emits [`Event::Paid`] if successful.
         */
        payout: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Check the status of the spend and remove it from the storage if processed.
         *
         * ## Dispatch Origin
         *
         * Must be signed.
         *
         * ## Details
         *
         * The status check is a prerequisite for retrying a failed payout.
         * If a spend has either succeeded or expired, it is removed from the storage by this
         * function. In such instances, transaction fees are refunded.
         *
         * ### Parameters
         * - `index`: The spend index.
         *
         * ## Events
         *
         * Emits [`Event::PaymentFailed`] if the spend payout has failed.
         * Emits [`Event::SpendProcessed`] if the spend payout has succeed.
         */
        check_status: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Void previously approved spend.
         *
         * ## Dispatch Origin
         *
         * Must be [`Config::RejectOrigin`].
         *
         * ## Details
         *
         * A spend void is only possible if the payout has not been attempted yet.
         *
         * ### Parameters
         * - `index`: The spend index.
         *
         * ## Events
         *
         * Emits [`Event::AssetSpendVoided`] if successful.
         */
        void_spend: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
    };
    Referenda: {
        /**
         * Propose a referendum on a privileged action.
         *
         * - `origin`: must be `SubmitOrigin` and the account must have `SubmissionDeposit` funds
         * available.
         * - `proposal_origin`: The origin from which the proposal should be executed.
         * - `proposal`: The proposal.
         * - `enactment_moment`: The moment that the proposal should be enacted.
         *
         * Emits `Submitted`.
         */
        submit: TxDescriptor<Anonymize<I73lo4khq5nukn>>;
        /**
         * Post the Decision Deposit for a referendum.
         *
         * - `origin`: must be `Signed` and the account must have funds available for the
         * referendum's track's Decision Deposit.
         * - `index`: The index of the submitted referendum whose Decision Deposit is yet to be
         * posted.
         *
         * Emits `DecisionDepositPlaced`.
         */
        place_decision_deposit: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Refund the Decision Deposit for a closed referendum back to the depositor.
         *
         * - `origin`: must be `Signed` or `Root`.
         * - `index`: The index of a closed referendum whose Decision Deposit has not yet been
         * refunded.
         *
         * Emits `DecisionDepositRefunded`.
         */
        refund_decision_deposit: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Cancel an ongoing referendum.
         *
         * - `origin`: must be the `CancelOrigin`.
         * - `index`: The index of the referendum to be cancelled.
         *
         * Emits `Cancelled`.
         */
        cancel: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Cancel an ongoing referendum and slash the deposits.
         *
         * - `origin`: must be the `KillOrigin`.
         * - `index`: The index of the referendum to be cancelled.
         *
         * Emits `Killed` and `DepositSlashed`.
         */
        kill: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Advance a referendum onto its next logical state. Only used internally.
         *
         * - `origin`: must be `Root`.
         * - `index`: the referendum to be advanced.
         */
        nudge_referendum: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Advance a track onto its next logical state. Only used internally.
         *
         * - `origin`: must be `Root`.
         * - `track`: the track to be advanced.
         *
         * Action item for when there is now one fewer referendum in the deciding phase and the
         * `DecidingCount` is not yet updated. This means that we should either:
         * - begin deciding another referendum (and leave `DecidingCount` alone); or
         * - decrement `DecidingCount`.
         */
        one_fewer_deciding: TxDescriptor<Anonymize<Icbio0e1f0034b>>;
        /**
         * Refund the Submission Deposit for a closed referendum back to the depositor.
         *
         * - `origin`: must be `Signed` or `Root`.
         * - `index`: The index of a closed referendum whose Submission Deposit has not yet been
         * refunded.
         *
         * Emits `SubmissionDepositRefunded`.
         */
        refund_submission_deposit: TxDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * Set or clear metadata of a referendum.
         *
         * Parameters:
         * - `origin`: Must be `Signed` by a creator of a referendum or by anyone to clear a
         * metadata of a finished referendum.
         * - `index`:  The index of a referendum to set or clear metadata for.
         * - `maybe_hash`: The hash of an on-chain stored preimage. `None` to clear a metadata.
         */
        set_metadata: TxDescriptor<Anonymize<I8c0vkqjjipnuj>>;
    };
    ConvictionVoting: {
        /**
         * Vote in a poll. If `vote.is_aye()`, the vote is to enact the proposal;
         * otherwise it is a vote to keep the status quo.
         *
         * The dispatch origin of this call must be _Signed_.
         *
         * - `poll_index`: The index of the poll to vote for.
         * - `vote`: The vote configuration.
         *
         * Weight: `O(R)` where R is the number of polls the voter has voted on.
         */
        vote: TxDescriptor<Anonymize<Idnsr2pndm36h0>>;
        /**
         * Delegate the voting power (with some given conviction) of the sending account for a
         * particular class of polls.
         *
         * The balance delegated is locked for as long as it's delegated, and thereafter for the
         * time appropriate for the conviction's lock period.
         *
         * The dispatch origin of this call must be _Signed_, and the signing account must either:
         * - be delegating already; or
         * - have no voting activity (if there is, then it will need to be removed through
         * `remove_vote`).
         *
         * - `to`: The account whose voting the `target` account's voting power will follow.
         * - `class`: The class of polls to delegate. To delegate multiple classes, multiple calls
         * to this function are required.
         * - `conviction`: The conviction that will be attached to the delegated votes. When the
         * account is undelegated, the funds will be locked for the corresponding period.
         * - `balance`: The amount of the account's balance to be used in delegating. This must not
         * be more than the account's current balance.
         *
         * Emits `Delegated`.
         *
         * Weight: `O(R)` where R is the number of polls the voter delegating to has
         * voted on. Weight is initially charged as if maximum votes, but is refunded later.
         */
        delegate: TxDescriptor<Anonymize<Ia1pvdcbhuqf8m>>;
        /**
         * Undelegate the voting power of the sending account for a particular class of polls.
         *
         * Tokens may be unlocked following once an amount of time consistent with the lock period
         * of the conviction with which the delegation was issued has passed.
         *
         * The dispatch origin of this call must be _Signed_ and the signing account must be
         * currently delegating.
         *
         * - `class`: The class of polls to remove the delegation from.
         *
         * Emits `Undelegated`.
         *
         * Weight: `O(R)` where R is the number of polls the voter delegating to has
         * voted on. Weight is initially charged as if maximum votes, but is refunded later.
         */
        undelegate: TxDescriptor<Anonymize<I8steo882k7qns>>;
        /**
         * Remove the lock caused by prior voting/delegating which has expired within a particular
         * class.
         *
         * The dispatch origin of this call must be _Signed_.
         *
         * - `class`: The class of polls to unlock.
         * - `target`: The account to remove the lock on.
         *
         * Weight: `O(R)` with R number of vote of target.
         */
        unlock: TxDescriptor<Anonymize<I4pa4q37gj6fua>>;
        /**
         * Remove a vote for a poll.
         *
         * If:
         * - the poll was cancelled, or
         * - the poll is ongoing, or
         * - the poll has ended such that
         * - the vote of the account was in opposition to the result; or
         * - there was no conviction to the account's vote; or
         * - the account made a split vote
         * ...then the vote is removed cleanly and a following call to `unlock` may result in more
         * funds being available.
         *
         * If, however, the poll has ended and:
         * - it finished corresponding to the vote of the account, and
         * - the account made a standard vote with conviction, and
         * - the lock period of the conviction is not over
         * ...then the lock will be aggregated into the overall account's lock, which may involve
         * *overlocking* (where the two locks are combined into a single lock that is the maximum
         * of both the amount locked and the time is it locked for).
         *
         * The dispatch origin of this call must be _Signed_, and the signer must have a vote
         * registered for poll `index`.
         *
         * - `index`: The index of poll of the vote to be removed.
         * - `class`: Optional parameter, if given it indicates the class of the poll. For polls
         * which have finished or are cancelled, this must be `Some`.
         *
         * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
         * Weight is calculated for the maximum number of vote.
         */
        remove_vote: TxDescriptor<Anonymize<I5f178ab6b89t3>>;
        /**
         * Remove a vote for a poll.
         *
         * If the `target` is equal to the signer, then this function is exactly equivalent to
         * `remove_vote`. If not equal to the signer, then the vote must have expired,
         * either because the poll was cancelled, because the voter lost the poll or
         * because the conviction period is over.
         *
         * The dispatch origin of this call must be _Signed_.
         *
         * - `target`: The account of the vote to be removed; this account must have voted for poll
         * `index`.
         * - `index`: The index of poll of the vote to be removed.
         * - `class`: The class of the poll.
         *
         * Weight: `O(R + log R)` where R is the number of polls that `target` has voted on.
         * Weight is calculated for the maximum number of vote.
         */
        remove_other_vote: TxDescriptor<Anonymize<I4nakhtbsk3c5s>>;
    };
    Whitelist: {
        /**
        
         */
        whitelist_call: TxDescriptor<Anonymize<I1adbcfi5uc62r>>;
        /**
        
         */
        remove_whitelisted_call: TxDescriptor<Anonymize<I1adbcfi5uc62r>>;
        /**
        
         */
        dispatch_whitelisted_call: TxDescriptor<Anonymize<Ibf6ucefn8fh49>>;
        /**
        
         */
        dispatch_whitelisted_call_with_preimage: TxDescriptor<Anonymize<Id9bldn8to03bi>>;
        /**
        
         */
        remove_deferred_dispatch: TxDescriptor<Anonymize<I1adbcfi5uc62r>>;
    };
    Utility: {
        /**
         * Send a batch of dispatch calls.
         *
         * May be called from any origin except `None`.
         *
         * - `calls`: The calls to be dispatched from the same origin. The number of call must not
         * exceed the constant: `batched_calls_limit` (available in constant metadata).
         *
         * If origin is root then the calls are dispatched without checking origin filter. (This
         * includes bypassing `frame_system::Config::BaseCallFilter`).
         *
         * ## Complexity
         * - O(C) where C is the number of calls to be batched.
         *
         * This will return `Ok` in all circumstances. To determine the success of the batch, an
         * event is deposited. If a call failed and the batch was interrupted, then the
         * `BatchInterrupted` event is deposited, along with the number of successful calls made
         * and the error of the failed call. If all were successful, then the `BatchCompleted`
         * event is deposited.
         */
        batch: TxDescriptor<Anonymize<I5a7qninraf9qf>>;
        /**
         * Send a call through an indexed pseudonym of the sender.
         *
         * Filter from origin are passed along. The call will be dispatched with an origin which
         * use the same filter as the origin of this call.
         *
         * NOTE: If you need to ensure that any account-based filtering is not honored (i.e.
         * because you expect `proxy` to have been used prior in the call stack and you do not want
         * the call restrictions to apply to any sub-accounts), then use `as_multi_threshold_1`
         * in the Multisig pallet instead.
         *
         * NOTE: Prior to version *12, this was called `as_limited_sub`.
         *
         * The dispatch origin for this call must be _Signed_.
         */
        as_derivative: TxDescriptor<Anonymize<I1n88g23l1fsk0>>;
        /**
         * Send a batch of dispatch calls and atomically execute them.
         * The whole transaction will rollback and fail if any of the calls failed.
         *
         * May be called from any origin except `None`.
         *
         * - `calls`: The calls to be dispatched from the same origin. The number of call must not
         * exceed the constant: `batched_calls_limit` (available in constant metadata).
         *
         * If origin is root then the calls are dispatched without checking origin filter. (This
         * includes bypassing `frame_system::Config::BaseCallFilter`).
         *
         * ## Complexity
         * - O(C) where C is the number of calls to be batched.
         */
        batch_all: TxDescriptor<Anonymize<I5a7qninraf9qf>>;
        /**
         * Dispatches a function call with a provided origin.
         *
         * The dispatch origin for this call must be _Root_.
         *
         * ## Complexity
         * - O(1).
         */
        dispatch_as: TxDescriptor<Anonymize<I12ddc2l0l5jjf>>;
        /**
         * Send a batch of dispatch calls.
         * Unlike `batch`, it allows errors and won't interrupt.
         *
         * May be called from any origin except `None`.
         *
         * - `calls`: The calls to be dispatched from the same origin. The number of call must not
         * exceed the constant: `batched_calls_limit` (available in constant metadata).
         *
         * If origin is root then the calls are dispatch without checking origin filter. (This
         * includes bypassing `frame_system::Config::BaseCallFilter`).
         *
         * ## Complexity
         * - O(C) where C is the number of calls to be batched.
         */
        force_batch: TxDescriptor<Anonymize<I5a7qninraf9qf>>;
        /**
         * Dispatch a function call with a specified weight.
         *
         * This function does not check the weight of the call, and instead allows the
         * Root origin to specify the weight of the call.
         *
         * The dispatch origin for this call must be _Root_.
         */
        with_weight: TxDescriptor<Anonymize<Ib191ab53f0kt7>>;
        /**
         * Dispatch a fallback call in the event the main call fails to execute.
         * May be called from any origin except `None`.
         *
         * This function first attempts to dispatch the `main` call.
         * If the `main` call fails, the `fallback` is attemted.
         * if the fallback is successfully dispatched, the weights of both calls
         * are accumulated and an event containing the main call error is deposited.
         *
         * In the event of a fallback failure the whole call fails
         * with the weights returned.
         *
         * - `main`: The main call to be dispatched. This is the primary action to execute.
         * - `fallback`: The fallback call to be dispatched in case the `main` call fails.
         *
         * ## Dispatch Logic
         * - If the origin is `root`, both the main and fallback calls are executed without
         * applying any origin filters.
         * - If the origin is not `root`, the origin filter is applied to both the `main` and
         * `fallback` calls.
         *
         * ## Use Case
         * - Some use cases might involve submitting a `batch` type call in either main, fallback
         * or both.
         */
        if_else: TxDescriptor<Anonymize<If26lamlup0h9q>>;
        /**
         * Dispatches a function call with a provided origin.
         *
         * Almost the same as [`Pallet::dispatch_as`] but forwards any error of the inner call.
         *
         * The dispatch origin for this call must be _Root_.
         */
        dispatch_as_fallible: TxDescriptor<Anonymize<I12ddc2l0l5jjf>>;
    };
    Proxy: {
        /**
         * Dispatch the given `call` from an account that the sender is authorised for through
         * `add_proxy`.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
         * - `call`: The call to be made by the `real` account.
         */
        proxy: TxDescriptor<Anonymize<I5903r7kbickdc>>;
        /**
         * Register a proxy account for the sender that is able to make calls on its behalf.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `proxy`: The account that the `caller` would like to make a proxy.
         * - `proxy_type`: The permissions allowed for this proxy account.
         * - `delay`: The announcement period required of the initial proxy. Will generally be
         * zero.
         */
        add_proxy: TxDescriptor<Anonymize<Idnm2mm7jcivvf>>;
        /**
         * Unregister a proxy account for the sender.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `proxy`: The account that the `caller` would like to remove as a proxy.
         * - `proxy_type`: The permissions currently enabled for the removed proxy account.
         */
        remove_proxy: TxDescriptor<Anonymize<Idnm2mm7jcivvf>>;
        /**
         * Unregister all proxy accounts for the sender.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * WARNING: This may be called on accounts created by `create_pure`, however if done, then
         * the unreserved fees will be inaccessible. **All access to this account will be lost.**
         */
        remove_proxies: TxDescriptor<undefined>;
        /**
         * Spawn a fresh new account that is guaranteed to be otherwise inaccessible, and
         * initialize it with a proxy of `proxy_type` for `origin` sender.
         *
         * Requires a `Signed` origin.
         *
         * - `proxy_type`: The type of the proxy that the sender will be registered as over the
         * new account. This will almost always be the most permissive `ProxyType` possible to
         * allow for maximum flexibility.
         * - `index`: A disambiguation index, in case this is called multiple times in the same
         * transaction (e.g. with `utility::batch`). Unless you're using `batch` you probably just
         * want to use `0`.
         * - `delay`: The announcement period required of the initial proxy. Will generally be
         * zero.
         *
         * Fails with `Duplicate` if this has already been called in this transaction, from the
         * same sender, with the same parameters.
         *
         * Fails if there are insufficient funds to pay for deposit.
         */
        create_pure: TxDescriptor<Anonymize<Iba8pd91pe5fda>>;
        /**
         * Removes a previously spawned pure proxy.
         *
         * WARNING: **All access to this account will be lost.** Any funds held in it will be
         * inaccessible.
         *
         * Requires a `Signed` origin, and the sender account must have been created by a call to
         * `create_pure` with corresponding parameters.
         *
         * - `spawner`: The account that originally called `create_pure` to create this account.
         * - `index`: The disambiguation index originally passed to `create_pure`. Probably `0`.
         * - `proxy_type`: The proxy type originally passed to `create_pure`.
         * - `height`: The height of the chain when the call to `create_pure` was processed.
         * - `ext_index`: The extrinsic index in which the call to `create_pure` was processed.
         *
         * Fails with `NoPermission` in case the caller is not a previously created pure
         * account whose `create_pure` call has corresponding parameters.
         */
        kill_pure: TxDescriptor<Anonymize<I3gfit88u7142g>>;
        /**
         * Publish the hash of a proxy-call that will be made in the future.
         *
         * This must be called some number of blocks before the corresponding `proxy` is attempted
         * if the delay associated with the proxy relationship is greater than zero.
         *
         * No more than `MaxPending` announcements may be made at any one time.
         *
         * This will take a deposit of `AnnouncementDepositFactor` as well as
         * `AnnouncementDepositBase` if there are no other pending announcements.
         *
         * The dispatch origin for this call must be _Signed_ and a proxy of `real`.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `call_hash`: The hash of the call to be made by the `real` account.
         */
        announce: TxDescriptor<Anonymize<I2eb501t8s6hsq>>;
        /**
         * Remove a given announcement.
         *
         * May be called by a proxy account to remove a call they previously announced and return
         * the deposit.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `call_hash`: The hash of the call to be made by the `real` account.
         */
        remove_announcement: TxDescriptor<Anonymize<I2eb501t8s6hsq>>;
        /**
         * Remove the given announcement of a delegate.
         *
         * May be called by a target (proxied) account to remove a call that one of their delegates
         * (`delegate`) has announced they want to execute. The deposit is returned.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `delegate`: The account that previously announced the call.
         * - `call_hash`: The hash of the call to be made.
         */
        reject_announcement: TxDescriptor<Anonymize<Ianmuoljk2sk1u>>;
        /**
         * Dispatch the given `call` from an account that the sender is authorized for through
         * `add_proxy`.
         *
         * Removes any corresponding announcement(s).
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * Parameters:
         * - `real`: The account that the proxy will make a call on behalf of.
         * - `force_proxy_type`: Specify the exact proxy type to be used and checked for this call.
         * - `call`: The call to be made by the `real` account.
         */
        proxy_announced: TxDescriptor<Anonymize<I1nuppp2icf8tb>>;
        /**
         * Poke / Adjust deposits made for proxies and announcements based on current values.
         * This can be used by accounts to possibly lower their locked amount.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * The transaction fee is waived if the deposit amount has changed.
         *
         * Emits `DepositPoked` if successful.
         */
        poke_deposit: TxDescriptor<undefined>;
    };
    Multisig: {
        /**
         * Immediately dispatch a multi-signature call using a single approval from the caller.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `other_signatories`: The accounts (other than the sender) who are part of the
         * multi-signature, but do not participate in the approval process.
         * - `call`: The call to be executed.
         *
         * Result is equivalent to the dispatched result.
         *
         * ## Complexity
         * O(Z + C) where Z is the length of the call and C its execution weight.
         */
        as_multi_threshold_1: TxDescriptor<Anonymize<I9i68pb1d6ovll>>;
        /**
         * Register approval for a dispatch to be made from a deterministic composite account if
         * approved by a total of `threshold - 1` of `other_signatories`.
         *
         * **If the approval threshold is met (including the sender's approval), this will
         * immediately execute the call.** This is the only way to execute a multisig call -
         * `approve_as_multi` will never trigger execution.
         *
         * Payment: `DepositBase` will be reserved if this is the first approval, plus
         * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
         * is cancelled.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `threshold`: The total number of approvals for this dispatch before it is executed.
         * - `other_signatories`: The accounts (other than the sender) who can approve this
         * dispatch. May not be empty.
         * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
         * not the first approval, then it must be `Some`, with the timepoint (block number and
         * transaction index) of the first approval transaction.
         * - `call`: The call to be executed.
         *
         * NOTE: For intermediate approvals (not the final approval), you should generally use
         * `approve_as_multi` instead, since it only requires a hash of the call and is more
         * efficient.
         *
         * Result is equivalent to the dispatched result if `threshold` is exactly `1`. Otherwise
         * on success, result is `Ok` and the result from the interior call, if it was executed,
         * may be found in the deposited `MultisigExecuted` event.
         *
         * ## Complexity
         * - `O(S + Z + Call)`.
         * - Up to one balance-reserve or unreserve operation.
         * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
         * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
         * - One call encode & hash, both of complexity `O(Z)` where `Z` is tx-len.
         * - One encode & hash, both of complexity `O(S)`.
         * - Up to one binary search and insert (`O(logS + S)`).
         * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
         * - One event.
         * - The weight of the `call`.
         * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
         * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
         */
        as_multi: TxDescriptor<Anonymize<I7egh83is1hjr>>;
        /**
         * Register approval for a dispatch to be made from a deterministic composite account if
         * approved by a total of `threshold - 1` of `other_signatories`.
         *
         * **This function will NEVER execute the call, even if the approval threshold is
         * reached.** It only registers approval. To actually execute the call, `as_multi` must
         * be called with the full call data by any of the signatories.
         *
         * This function is more efficient than `as_multi` for intermediate approvals since it
         * only requires the call hash, not the full call data.
         *
         * Payment: `DepositBase` will be reserved if this is the first approval, plus
         * `threshold` times `DepositFactor`. It is returned once this dispatch happens or
         * is cancelled.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `threshold`: The total number of approvals for this dispatch before it is executed.
         * - `other_signatories`: The accounts (other than the sender) who can approve this
         * dispatch. May not be empty.
         * - `maybe_timepoint`: If this is the first approval, then this must be `None`. If it is
         * not the first approval, then it must be `Some`, with the timepoint (block number and
         * transaction index) of the first approval transaction.
         * - `call_hash`: The hash of the call to be executed.
         *
         * NOTE: To execute the call after approvals are gathered, any signatory must call
         * `as_multi` with the full call data. This function cannot execute the call.
         *
         * ## Complexity
         * - `O(S)`.
         * - Up to one balance-reserve or unreserve operation.
         * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
         * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
         * - One encode & hash, both of complexity `O(S)`.
         * - Up to one binary search and insert (`O(logS + S)`).
         * - I/O: 1 read `O(S)`, up to 1 mutate `O(S)`. Up to one remove.
         * - One event.
         * - Storage: inserts one item, value size bounded by `MaxSignatories`, with a deposit
         * taken for its lifetime of `DepositBase + threshold * DepositFactor`.
         */
        approve_as_multi: TxDescriptor<Anonymize<Ideaemvoneh309>>;
        /**
         * Cancel a pre-existing, on-going multisig transaction. Any deposit reserved previously
         * for this operation will be unreserved on success.
         *
         * The dispatch origin for this call must be _Signed_.
         *
         * - `threshold`: The total number of approvals for this dispatch before it is executed.
         * - `other_signatories`: The accounts (other than the sender) who can approve this
         * dispatch. May not be empty.
         * - `timepoint`: The timepoint (block number and transaction index) of the first approval
         * transaction for this dispatch.
         * - `call_hash`: The hash of the call to be executed.
         *
         * ## Complexity
         * - `O(S)`.
         * - Up to one balance-reserve or unreserve operation.
         * - One passthrough operation, one insert, both `O(S)` where `S` is the number of
         * signatories. `S` is capped by `MaxSignatories`, with weight being proportional.
         * - One encode & hash, both of complexity `O(S)`.
         * - One event.
         * - I/O: 1 read `O(S)`, one remove.
         * - Storage: removes one item.
         */
        cancel_as_multi: TxDescriptor<Anonymize<I3d9o9d7epp66v>>;
        /**
         * Poke the deposit reserved for an existing multisig operation.
         *
         * The dispatch origin for this call must be _Signed_ and must be the original depositor of
         * the multisig operation.
         *
         * The transaction fee is waived if the deposit amount has changed.
         *
         * - `threshold`: The total number of approvals needed for this multisig.
         * - `other_signatories`: The accounts (other than the sender) who are part of the
         * multisig.
         * - `call_hash`: The hash of the call this deposit is reserved for.
         *
         * Emits `DepositPoked` if successful.
         */
        poke_deposit: TxDescriptor<Anonymize<I6lqh1vgb4mcja>>;
    };
    SafeMode: {
        /**
         * Enter safe-mode permissionlessly for [`Config::EnterDuration`] blocks.
         *
         * Reserves [`Config::EnterDepositAmount`] from the caller's account.
         * Emits an [`Event::Entered`] event on success.
         * Errors with [`Error::Entered`] if the safe-mode is already entered.
         * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
         */
        enter: TxDescriptor<undefined>;
        /**
         * Enter safe-mode by force for a per-origin configured number of blocks.
         *
         * Emits an [`Event::Entered`] event on success.
         * Errors with [`Error::Entered`] if the safe-mode is already entered.
         *
         * Can only be called by the [`Config::ForceEnterOrigin`] origin.
         */
        force_enter: TxDescriptor<undefined>;
        /**
         * Extend the safe-mode permissionlessly for [`Config::ExtendDuration`] blocks.
         *
         * This accumulates on top of the current remaining duration.
         * Reserves [`Config::ExtendDepositAmount`] from the caller's account.
         * Emits an [`Event::Extended`] event on success.
         * Errors with [`Error::Exited`] if the safe-mode is entered.
         * Errors with [`Error::NotConfigured`] if the deposit amount is `None`.
         *
         * This may be called by any signed origin with [`Config::ExtendDepositAmount`] free
         * currency to reserve. This call can be disabled for all origins by configuring
         * [`Config::ExtendDepositAmount`] to `None`.
         */
        extend: TxDescriptor<undefined>;
        /**
         * Extend the safe-mode by force for a per-origin configured number of blocks.
         *
         * Emits an [`Event::Extended`] event on success.
         * Errors with [`Error::Exited`] if the safe-mode is inactive.
         *
         * Can only be called by the [`Config::ForceExtendOrigin`] origin.
         */
        force_extend: TxDescriptor<undefined>;
        /**
         * Exit safe-mode by force.
         *
         * Emits an [`Event::Exited`] with [`ExitReason::Force`] event on success.
         * Errors with [`Error::Exited`] if the safe-mode is inactive.
         *
         * Note: `safe-mode` will be automatically deactivated by [`Pallet::on_initialize`] hook
         * after the block height is greater than the [`EnteredUntil`] storage item.
         * Emits an [`Event::Exited`] with [`ExitReason::Timeout`] event when deactivated in the
         * hook.
         */
        force_exit: TxDescriptor<undefined>;
        /**
         * Slash a deposit for an account that entered or extended safe-mode at a given
         * historical block.
         *
         * This can only be called while safe-mode is entered.
         *
         * Emits a [`Event::DepositSlashed`] event on success.
         * Errors with [`Error::Entered`] if safe-mode is entered.
         *
         * Can only be called by the [`Config::ForceDepositOrigin`] origin.
         */
        force_slash_deposit: TxDescriptor<Anonymize<I1ssp78ejl639m>>;
        /**
         * Permissionlessly release a deposit for an account that entered safe-mode at a
         * given historical block.
         *
         * The call can be completely disabled by setting [`Config::ReleaseDelay`] to `None`.
         * This cannot be called while safe-mode is entered and not until
         * [`Config::ReleaseDelay`] blocks have passed since safe-mode was entered.
         *
         * Emits a [`Event::DepositReleased`] event on success.
         * Errors with [`Error::Entered`] if the safe-mode is entered.
         * Errors with [`Error::CannotReleaseYet`] if [`Config::ReleaseDelay`] block have not
         * passed since safe-mode was entered. Errors with [`Error::NoDeposit`] if the payee has no
         * reserved currency at the block specified.
         */
        release_deposit: TxDescriptor<Anonymize<I1ssp78ejl639m>>;
        /**
         * Force to release a deposit for an account that entered safe-mode at a given
         * historical block.
         *
         * This can be called while safe-mode is still entered.
         *
         * Emits a [`Event::DepositReleased`] event on success.
         * Errors with [`Error::Entered`] if safe-mode is entered.
         * Errors with [`Error::NoDeposit`] if the payee has no reserved currency at the
         * specified block.
         *
         * Can only be called by the [`Config::ForceDepositOrigin`] origin.
         */
        force_release_deposit: TxDescriptor<Anonymize<I1ssp78ejl639m>>;
    };
    TxPause: {
        /**
         * Pause a call.
         *
         * Can only be called by [`Config::PauseOrigin`].
         * Emits an [`Event::CallPaused`] event on success.
         */
        pause: TxDescriptor<Anonymize<Iba7pefg0d11kh>>;
        /**
         * Un-pause a call.
         *
         * Can only be called by [`Config::UnpauseOrigin`].
         * Emits an [`Event::CallUnpaused`] event on success.
         */
        unpause: TxDescriptor<Anonymize<I2pjehun5ehh5i>>;
    };
    AssetRegistry: {
        /**
         * Proposes an unofficial asset, against a deposit.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone, who pays the deposit.
         *
         * ## Details
         *
         * - `name`: 1 to 64 bytes of UTF-8.
         * - `description`: 1 to 256 bytes of UTF-8.
         * - `maintainer`: sets its qualification and reviews its producers and wells.
         *
         * The deposit is held until the proposal is approved, rejected or withdrawn.
         *
         * ## Errors
         *
         * - [`Error::NameInvalid`], [`Error::DescriptionInvalid`]: a text cannot be read.
         * - [`Error::IdsExhausted`]: there is no number left.
         * - The currency's, if the deposit cannot be held.
         *
         * ## Events
         *
         * - [`Event::AssetProposed`]
         */
        propose_asset: TxDescriptor<Anonymize<I5e6f9h9g047dl>>;
        /**
         * Withdraws the caller's own proposal and releases its deposit.
         *
         * ## Dispatch Origin
         *
         * Signed by the proposer.
         *
         * ## Details
         *
         * - `asset`: the proposal's number, which is not used again.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`]: there is no such asset.
         * - [`Error::AssetNotProposed`]: it is more than a proposal by now.
         * - [`Error::NotProposer`]: the proposal is somebody else's.
         *
         * ## Events
         *
         * - [`Event::ProposalWithdrawn`]
         */
        withdraw_proposal: TxDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * Rejects a proposal and releases its deposit.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `asset`: the proposal's number, which is not used again.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`]: there is no such asset.
         * - [`Error::AssetNotProposed`]: it is more than a proposal by now.
         *
         * ## Events
         *
         * - [`Event::ProposalRejected`]
         */
        reject_proposal: TxDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * Registers an asset that is live at once.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `name`: 1 to 64 bytes of UTF-8.
         * - `description`: 1 to 256 bytes of UTF-8.
         * - `maintainer`: who reviews its producers and wells.
         * - `official`: lets the foundation's managers review it, whoever maintains it, and leaves
         * its qualification to their majority.
         *
         * ## Errors
         *
         * - [`Error::NameInvalid`], [`Error::DescriptionInvalid`]: a text cannot be read.
         * - [`Error::IdsExhausted`]: there is no number left.
         *
         * ## Events
         *
         * - [`Event::AssetRegistered`]
         */
        register_asset: TxDescriptor<Anonymize<I80kbd49ie071j>>;
        /**
         * Makes a proposed asset live and releases its deposit.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `asset`: the proposal's number. The asset stays unofficial.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`]: there is no such asset.
         * - [`Error::AssetNotProposed`]: it is more than a proposal by now.
         *
         * ## Events
         *
         * - [`Event::AssetApproved`]
         */
        approve_asset: TxDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * Pauses, resumes or retires an asset.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `status`: `Paused`, its producers neither upload nor mint; `Retired`, they mint what they
         * have and upload no more, which is final; `Live`, a paused asset goes on.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`]: there is no such asset.
         * - [`Error::AssetStillProposed`]: it is not approved yet.
         * - [`Error::AssetRetired`]: it is retired.
         * - [`Error::CannotBecomeProposed`]: `status` is `Proposed`.
         * - [`Error::StatusUnchanged`]: it has this status already.
         *
         * ## Events
         *
         * - [`Event::AssetStatusSet`]
         */
        set_asset_status: TxDescriptor<Anonymize<I1ijjjm2bguul5>>;
        /**
         * Gives an asset another maintainer.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `maintainer`: who reviews its producers and wells from now on.
         *
         * Holds for every status: the producers of a retired asset still need a reviewer.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`]: there is no such asset.
         *
         * ## Events
         *
         * - [`Event::MaintainerSet`]
         */
        set_maintainer: TxDescriptor<Anonymize<Ic4ilbvr3t7fqo>>;
        /**
         * Sets what an asset's producers must fulfil.
         *
         * ## Dispatch Origin
         *
         * [`Config::MajorityOrigin`] for official assets and those that the foundation maintains;
         * for the others, signed by the maintainer.
         *
         * ## Details
         *
         * - `hash`: of the published text.
         * - `link`: where it is published, 1 to 128 bytes of UTF-8.
         * - `attestations`: at most 8, besides KYB and KYC. One that is newly asked for binds after
         * [`Parameters::attestation_notice_days`]; the first qualification of an asset and that of
         * a proposal bind at once, because nobody can produce yet. One that was asked for before
         * keeps its moment; one that is left out is no longer needed.
         *
         * Holds for every status: a proposal is judged by its qualification.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`]: there is no such asset.
         * - [`Error::NotMaintainer`]: the caller may not set it.
         * - [`Error::LinkInvalid`]: the link cannot be read.
         * - [`Error::AttestationsInvalid`]: one is listed twice, or its name cannot be read.
         *
         * ## Events
         *
         * - [`Event::QualificationSet`]
         */
        set_qualification: TxDescriptor<Anonymize<I87alect0unsr5>>;
        /**
         * Registers a kind of a live or paused asset.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `kind`: carries its units with each of its fields; the ranges of its numbers are
         * [`ranges`](crate::ranges). Its symbol and its data source must be new. It may be
         * registered paused.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`], [`Error::AssetStillProposed`], [`Error::AssetRetired`]: the
         * asset cannot have kinds.
         * - [`Error::DigitalKindsNotSupported`]: the kind is one of mined coins.
         * - [`Error::SymbolInvalid`], [`Error::UnitInvalid`], [`Error::SourceInvalid`]: a name or
         * code cannot be read.
         * - [`Error::SymbolUsed`], [`Error::SourceUsed`]: it was another kind's before.
         * - [`Error::ConversionOutOfRange`], [`Error::FeedOutOfRange`],
         * [`Error::MaxDailyVolumeOutOfRange`], [`Error::RecordStepOutOfRange`],
         * [`Error::SkewOutOfRange`], [`Error::MintCapOutOfRange`]: a number is out of its range.
         * - [`Error::IdsExhausted`]: there is no number left for another kind.
         *
         * ## Events
         *
         * - [`Event::KindRegistered`]
         */
        register_kind: TxDescriptor<Anonymize<I16tnu50dc4ag2>>;
        /**
         * Sets all numbers of a kind that may change.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `update`: carries its units and ranges with each of its fields. [`KindUpdate`] says what
         * a change means for months that are uploaded and not minted yet.
         *
         * A data source that the kind gives up stays its own: it may come back, and no other kind may
         * take it. Where the oracle fetches the kind's volumes from has to be set anew after a change
         * of the data source: until then reporters' nodes fetch none by the chain's setting.
         *
         * ## Errors
         *
         * - [`Error::UnknownKind`]: there is no such kind.
         * - [`Error::SourceInvalid`], [`Error::SourceUsed`]: the data source cannot be read, or is or
         * was another kind's.
         * - [`Error::ConversionOutOfRange`], [`Error::FeedOutOfRange`],
         * [`Error::MaxDailyVolumeOutOfRange`], [`Error::RecordStepOutOfRange`],
         * [`Error::SkewOutOfRange`], [`Error::MintCapOutOfRange`]: a number is out of its range.
         *
         * ## Events
         *
         * - [`Event::KindUpdated`]
         */
        update_kind: TxDescriptor<Anonymize<I8ucup65tmhv16>>;
        /**
         * Pauses a kind: neither uploads nor mints.
         *
         * ## Dispatch Origin
         *
         * [`Config::PauseOrigin`].
         *
         * ## Details
         *
         * For emergencies. Days that cannot be uploaded in time because of it are lost.
         *
         * ## Errors
         *
         * - [`Error::UnknownKind`]: there is no such kind.
         * - [`Error::KindAlreadyPaused`]: it is paused already.
         *
         * ## Events
         *
         * - [`Event::KindPaused`]
         */
        pause_kind: TxDescriptor<Anonymize<I21rdfbj8m1c63>>;
        /**
         * Lets a paused kind go on.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * Uploads and mints are possible again at once.
         *
         * ## Errors
         *
         * - [`Error::UnknownKind`]: there is no such kind.
         * - [`Error::KindNotPaused`]: it is not paused.
         *
         * ## Events
         *
         * - [`Event::KindResumed`]
         */
        resume_kind: TxDescriptor<Anonymize<I21rdfbj8m1c63>>;
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * [`Config::ParametersOrigin`].
         *
         * ## Details
         *
         * - `new`: the crude grade discount, with gravity in 1/100 of a degree, sulphur in 1/1 000 of
         * one percent and shares in millionths; and the notice of a newly required attestation, in
         * days.
         *
         * Months that are not minted yet get the lower of the discount noted at their first upload
         * and the new one. Attestations that were asked for before keep their moment.
         *
         * ## Errors
         *
         * - [`Error::CrudeDiscountOutOfRange`]: thresholds or shares make no sense.
         * - [`Error::AttestationNoticeDaysOutOfRange`]: the notice is above 366 days.
         *
         * ## Events
         *
         * - [`Event::ParametersSet`]
         */
        set_parameters: TxDescriptor<Anonymize<Icig9lq6psg096>>;
    };
    ProducerRegistry: {
        /**
         * Applies to be a producer, for the first time or after a rejection.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone, who pays the deposit.
         *
         * ## Details
         *
         * - `nickname`, `region`: 1 to 64 bytes of UTF-8 each, public.
         * - `commitment`: the blake2-256 hash of the dossier with a salt. The dossier goes to a
         * verifier, off chain.
         *
         * ## Errors
         *
         * - [`Error::AlreadyApplied`]: the account has an application or is a producer.
         * - [`Error::NicknameInvalid`], [`Error::RegionInvalid`]: a text cannot be read.
         * - The currency's, if the deposit cannot be held.
         *
         * ## Events
         *
         * - [`Event::Applied`]
         */
        apply: TxDescriptor<Anonymize<I90t3dviclj6um>>;
        /**
         * Attests something of a producer, or renews it.
         *
         * ## Dispatch Origin
         *
         * Signed by a verifier; not of itself.
         *
         * ## Details
         *
         * - `attestation`: KYB comes first and turns `Applied` into `KybPassed`; KYC, and those that
         * the producer asked for, need an unexpired KYB.
         * - `report`: hash of the verifier's report.
         * - `expires`: the first day (since 1970-01-01 UTC) on which it no longer counts; none if it
         * does not expire.
         *
         * A renewal replaces the record. It may bring the expiry forward only where the same verifier
         * attested it, or one that governance has removed since; never below what another account
         * attested before that is still a verifier.
         *
         * ## Errors
         *
         * - [`Error::NotVerifier`]: the caller is no verifier.
         * - [`Error::Oneself`]: the caller is the producer.
         * - [`Error::UnknownProducer`], [`Error::ApplicationRejected`]: there is no application.
         * - [`Error::ExpiryNotInFuture`]: it would not count today.
         * - [`Error::AttestationNotRequested`]: the producer has not asked for it.
         * - [`Error::KybMissing`]: KYB is missing or expired.
         * - [`Error::ExpiryBroughtForward`]: another verifier's attestation counts for longer.
         *
         * ## Events
         *
         * - [`Event::Attested`]
         */
        attest: TxDescriptor<Anonymize<I7mu9a5n16g6p9>>;
        /**
         * Admits an applicant.
         *
         * ## Dispatch Origin
         *
         * [`Config::ManagerOrigin`]; not about itself.
         *
         * ## Details
         *
         * - `producer`: the applicant. It needs KYB and KYC, both unexpired.
         *
         * ## Errors
         *
         * - [`Error::Oneself`]: the manager is the applicant.
         * - [`Error::UnknownProducer`]: there is no application.
         * - [`Error::NotAwaitingAdmission`]: KYB is not passed, or it is decided already.
         * - [`Error::AttestationMissing`]: KYB or KYC is missing or expired.
         *
         * ## Events
         *
         * - [`Event::Admitted`]
         */
        admit: TxDescriptor<Anonymize<I4kg3pqihavml4>>;
        /**
         * Rejects an application and releases its deposits.
         *
         * ## Dispatch Origin
         *
         * [`Config::ManagerOrigin`]; not about itself.
         *
         * ## Details
         *
         * - `reason`: hash of the written reason.
         *
         * Texts and attestations are removed; the applicant may apply again.
         *
         * ## Errors
         *
         * - [`Error::Oneself`]: the manager is the applicant.
         * - [`Error::UnknownProducer`], [`Error::NoOpenApplication`]: there is no open application.
         *
         * ## Events
         *
         * - [`Event::Rejected`]
         */
        reject: TxDescriptor<Anonymize<I498emmf62cc94>>;
        /**
         * Suspends a producer: it neither uploads nor mints.
         *
         * ## Dispatch Origin
         *
         * [`Config::ManagerOrigin`]; not about itself.
         *
         * ## Details
         *
         * - `reason`: hash of the written reason.
         *
         * Deposits, qualifications and uploaders stay, and the producer cannot leave.
         *
         * ## Errors
         *
         * - [`Error::Oneself`]: the manager is the producer.
         * - [`Error::UnknownProducer`], [`Error::NotAdmitted`]: there is no admitted producer.
         *
         * ## Events
         *
         * - [`Event::Suspended`]
         */
        suspend: TxDescriptor<Anonymize<I498emmf62cc94>>;
        /**
         * Lets a suspended producer go on.
         *
         * ## Dispatch Origin
         *
         * [`Config::ManagerOrigin`]; not about itself.
         *
         * ## Details
         *
         * - `producer`: uploads and mints again at once, if its attestations are unexpired.
         *
         * ## Errors
         *
         * - [`Error::Oneself`]: the manager is the producer.
         * - [`Error::UnknownProducer`], [`Error::NotSuspended`]: there is no suspended producer.
         *
         * ## Events
         *
         * - [`Event::Reinstated`]
         */
        reinstate: TxDescriptor<Anonymize<I4kg3pqihavml4>>;
        /**
         * Withdraws the caller's own application, removes everything that was stored for it, and
         * releases its deposits.
         *
         * ## Dispatch Origin
         *
         * Signed by the applicant.
         *
         * ## Details
         *
         * Possible as long as it is not admitted. It removes a rejected application, too.
         *
         * ## Errors
         *
         * - [`Error::UnknownProducer`], [`Error::NoOpenApplication`]: there is no application.
         *
         * ## Events
         *
         * - [`Event::ApplicationWithdrawn`]
         */
        withdraw_application: TxDescriptor<undefined>;
        /**
         * Asks for the qualification of an asset.
         *
         * ## Dispatch Origin
         *
         * Signed by an admitted producer, who pays the deposit.
         *
         * ## Details
         *
         * - `asset`: a live one. After a withdrawal it may be asked for again, on the deposit that is
         * held already.
         *
         * ## Errors
         *
         * - [`Error::UnknownProducer`], [`Error::UnknownAsset`]: there is no such record.
         * - [`Error::Refused`]: the producer is not admitted or suspended, or the asset is not live.
         * - [`Error::AlreadyRequested`]: it is asked for or granted already.
         * - [`Error::TooManyQualifications`]: the producer has asked for 16.
         * - The currency's, if the deposit cannot be held.
         *
         * ## Events
         *
         * - [`Event::QualificationRequested`]
         */
        request_qualification: TxDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * Grants a qualification.
         *
         * ## Dispatch Origin
         *
         * Signed by a reviewer of the asset; not for itself.
         *
         * ## Details
         *
         * - `producer`: needs KYB, KYC and every attestation that the asset requires now, unexpired.
         * - `asset`: a live one.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`], [`Error::UnknownProducer`], [`Error::UnknownQualification`]:
         * there is no such record.
         * - [`Error::NotReviewer`]: the caller does not review the asset.
         * - [`Error::Oneself`]: the caller is the producer.
         * - [`Error::Refused`]: the producer is not admitted or suspended, or the asset is not live.
         * - [`Error::NotRequested`]: it is decided already.
         * - [`Error::AssetWithoutQualification`]: the asset does not say what it requires.
         * - [`Error::AttestationMissing`]: a required attestation is missing or expired.
         *
         * ## Events
         *
         * - [`Event::QualificationGranted`]
         */
        grant_qualification: TxDescriptor<Anonymize<I1idj2olspcrdo>>;
        /**
         * Refuses a qualification that was asked for, or withdraws one that was granted.
         *
         * ## Dispatch Origin
         *
         * Signed by a reviewer of the asset; not of itself.
         *
         * ## Details
         *
         * - `reason`: hash of the written reason.
         *
         * What was uploaded can still be minted.
         *
         * ## Errors
         *
         * - [`Error::UnknownAsset`], [`Error::UnknownQualification`]: there is no such record.
         * - [`Error::NotReviewer`]: the caller does not review the asset.
         * - [`Error::Oneself`]: the caller is the producer.
         * - [`Error::AlreadyWithdrawn`]: it is withdrawn already.
         *
         * ## Events
         *
         * - [`Event::QualificationWithdrawn`]
         */
        withdraw_qualification: TxDescriptor<Anonymize<I3uu3m1bgcgoig>>;
        /**
         * Drops the caller's own qualification, whatever its state, and releases its deposit.
         *
         * ## Dispatch Origin
         *
         * Signed by the producer, suspended or not.
         *
         * ## Details
         *
         * - `asset`: what was uploaded of it can still be minted.
         *
         * ## Errors
         *
         * - [`Error::UnknownQualification`]: there is none.
         *
         * ## Events
         *
         * - [`Event::QualificationDropped`]
         */
        drop_qualification: TxDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * Names an uploader for one or for all of the caller's wells.
         *
         * ## Dispatch Origin
         *
         * Signed by an admitted producer, who pays the deposit.
         *
         * ## Details
         *
         * - `uploader`: an account, or a meter's compressed P-256 key.
         * - `wells`: one well, or all, present and future.
         *
         * At most 16 entries.
         *
         * ## Errors
         *
         * - [`Error::UnknownProducer`], [`Error::Refused`]: the caller is not admitted or suspended.
         * - [`Error::Oneself`]: the uploader is the producer, who may upload anyway.
         * - [`Error::DeviceKeyInvalid`]: the key is none.
         * - [`Error::AlreadyUploader`]: it is named for these wells already.
         * - [`Error::TooManyUploaders`]: the list is full.
         * - The currency's, if the deposit cannot be held.
         *
         * ## Events
         *
         * - [`Event::UploaderAdded`]
         */
        add_uploader: TxDescriptor<Anonymize<Ieib0thrdnhd59>>;
        /**
         * Removes an uploader at once and releases its deposit.
         *
         * ## Dispatch Origin
         *
         * Signed by the producer, suspended or not.
         *
         * ## Details
         *
         * - `uploader`, `wells`: as they were named.
         *
         * ## Errors
         *
         * - [`Error::UnknownUploader`]: no such uploader is named for these wells.
         *
         * ## Events
         *
         * - [`Event::UploaderRemoved`]
         */
        remove_uploader: TxDescriptor<Anonymize<Ieib0thrdnhd59>>;
        /**
         * Names a verifier.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `verifier`: one of at most [`Config::MaxVerifiers`].
         *
         * ## Errors
         *
         * - [`Error::AlreadyVerifier`]: it is one already.
         * - [`Error::TooManyVerifiers`]: there is no room.
         *
         * ## Events
         *
         * - [`Event::VerifierAdded`]
         */
        add_verifier: TxDescriptor<Anonymize<I58bu3hm7657hm>>;
        /**
         * Removes a verifier.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `verifier`: what it attested stays, so nobody's production stops with it, and any other
         * verifier may replace it, with an earlier expiry, too. Managers suspend producers whose
         * attestation cannot be trusted.
         *
         * ## Errors
         *
         * - [`Error::NotVerifier`]: it is none.
         *
         * ## Events
         *
         * - [`Event::VerifierRemoved`]
         */
        remove_verifier: TxDescriptor<Anonymize<I58bu3hm7657hm>>;
        /**
         * Asks for an attestation besides KYB and KYC.
         *
         * ## Dispatch Origin
         *
         * Signed by the applicant or producer, who pays the deposit.
         *
         * ## Details
         *
         * - `name`: 1 to 32 bytes of UTF-8, as the asset's qualification writes it.
         *
         * The deposit is held until the attestation is dropped, or goes with the whole record. At
         * most 14.
         *
         * ## Errors
         *
         * - [`Error::UnknownProducer`], [`Error::ApplicationRejected`]: there is no application.
         * - [`Error::AttestationInvalid`]: the name cannot be read.
         * - [`Error::AttestationAlreadyRequested`]: it is asked for, or attested, already.
         * - [`Error::TooManyAttestations`]: 14 are asked for.
         * - The currency's, if the deposit cannot be held.
         *
         * ## Events
         *
         * - [`Event::AttestationRequested`]
         */
        request_attestation: TxDescriptor<Anonymize<I37gkv4ibak4u6>>;
        /**
         * Drops an attestation that the caller had asked for, given or not, and releases its deposit.
         *
         * ## Dispatch Origin
         *
         * Signed by the applicant or producer, suspended or not.
         *
         * ## Details
         *
         * - `name`: as it was asked for. Where an asset requires it, the producer is no longer in good
         * standing.
         *
         * ## Errors
         *
         * - [`Error::AttestationNotRequested`]: it was not asked for.
         *
         * ## Events
         *
         * - [`Event::AttestationDropped`]
         */
        drop_attestation: TxDescriptor<Anonymize<I37gkv4ibak4u6>>;
        /**
         * Leaves: removes everything that is stored for the caller, and releases every deposit.
         *
         * ## Dispatch Origin
         *
         * Signed by an admitted producer. An applicant withdraws its application instead.
         *
         * ## Details
         *
         * It needs to own no wells, and to have neither open months nor a debt. A margin that is left
         * can still be withdrawn afterwards. A suspended producer cannot leave, so nobody escapes a
         * suspension by applying anew.
         *
         * ## Errors
         *
         * - [`Error::UnknownProducer`]: the caller never applied.
         * - [`Error::Refused`]: the caller is not admitted, or suspended.
         * - [`Error::CannotLeave`]: the caller still owes something, which the error names.
         *
         * ## Events
         *
         * - [`Event::Left`]
         */
        leave: TxDescriptor<undefined>;
    };
    WellAudit: {
        /**
         * Applies for a well.
         *
         * ## Dispatch Origin
         *
         * Signed by a producer that is admitted and qualified for the kind's asset.
         *
         * ## Details
         *
         * - `kind`: what the well produces.
         * - `commitment`: the hash of the kind's symbol and the official identifier.
         * - `nickname`: 1 to 64 bytes of UTF-8.
         * - `fields`: what a reviewer audits. They need a grade (gravity in 1/100 of a degree,
         * sulphur in 1/1 000 of one percent) if the kind's discount goes by it.
         *
         * A deposit is held. The application does not reserve the identifier: the first approval
         * does.
         *
         * ## Errors
         *
         * - [`Error::Refused`]: the state of the kind, the asset or the producer does not allow
         * it.
         * - [`Error::NameEmpty`], [`Error::NotUtf8`], [`Error::TextInvalid`]: a text is not fit.
         * - [`Error::GradeMissing`], [`Error::GradeZero`], [`Error::GradeNotAllowed`]: the grade
         * does not fit the kind.
         * - [`Error::IdentifierActive`]: the well and product is active.
         * - A token error: the producer cannot pay the deposit.
         *
         * ## Events
         *
         * - [`Event::WellApplied`]
         */
        apply: TxDescriptor<Anonymize<I1u2ubed29s4bs>>;
        /**
         * Submits a rejected application again.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `nickname`, `fields`: replace the rejected ones, by the rules of
         * [`apply`](Pallet::apply).
         *
         * The deposit stays as it is.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotOwner`]: the caller is not the well's owner.
         * - [`Error::WellNotRejected`]: the well was not rejected.
         * - Those of [`apply`](Pallet::apply), without the deposit.
         *
         * ## Events
         *
         * - [`Event::WellResubmitted`]
         */
        resubmit: TxDescriptor<Anonymize<Iblokhctoh85ms>>;
        /**
         * Approves a well.
         *
         * ## Dispatch Origin
         *
         * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
         * [`Config::ReviewMajorityOrigin`].
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `revision`: the number of the fields that were reviewed.
         *
         * The well may upload at once and mint when the first mint's wait is over; it is valid for
         * 365 days. An identifier that another well had is the new one's from the month after it
         * was freed.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotReviewer`]: the caller does not review the asset.
         * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
         * - [`Error::MajorityNeeded`]: a manager once returned an approval of this identifier.
         * - [`Error::WellNotInReview`]: the well does not wait for a review.
         * - [`Error::RevisionChanged`]: other fields were submitted meanwhile.
         * - [`Error::Refused`]: the state of the producer or of the asset does not allow it.
         * - [`Error::IdentifierActive`]: the well and product is active.
         *
         * ## Events
         *
         * - [`Event::WellApproved`]
         */
        approve: TxDescriptor<Anonymize<If8fuhgjuv0jmk>>;
        /**
         * Returns a newly approved well to review.
         *
         * ## Dispatch Origin
         *
         * [`Config::ManagerOrigin`], whatever part of the well the manager holds; not the
         * approver.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         *
         * Possible before the wait for the first mint is over, unless the managers' majority
         * approved. The identifier is free for others from the next month on. From now on *every*
         * approval of this kind and commitment needs the managers' majority, whoever applies.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::WellNotApproved`]: the well is not approved.
         * - [`Error::ApprovedByMajority`]: the managers' majority approved it.
         * - [`Error::ApproverCannotReturn`]: the caller approved it.
         * - [`Error::FirstMintWaitOver`]: the wait for the first mint is over.
         *
         * ## Events
         *
         * - [`Event::WellReturned`]
         */
        return_to_review: TxDescriptor<Anonymize<I5pace3tmis4a7>>;
        /**
         * Puts a deactivated well in force again.
         *
         * ## Dispatch Origin
         *
         * [`Config::ReviewMajorityOrigin`].
         *
         * ## Details
         *
         * - `well`: the number of the well.
         *
         * Its validity and the wait for its first mint stay as they were. If another well had the
         * identifier meanwhile, the well may upload from the month on in which that one's
         * identifier became free; otherwise its months stay its own.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::WellNotDeactivated`]: the well is not deactivated.
         * - [`Error::IdentifierActive`]: the identifier is another well's now.
         *
         * ## Events
         *
         * - [`Event::WellReinstated`]
         */
        reinstate: TxDescriptor<Anonymize<I5pace3tmis4a7>>;
        /**
         * Rejects an application.
         *
         * ## Dispatch Origin
         *
         * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
         * [`Config::ReviewMajorityOrigin`].
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `reason`: the hash of the reasons, which the reviewer gives to the owner.
         *
         * The owner may resubmit or remove it.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotReviewer`]: the caller does not review the asset.
         * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
         * - [`Error::WellNotInReview`]: the well does not wait for a review.
         *
         * ## Events
         *
         * - [`Event::WellRejected`]
         */
        reject: TxDescriptor<Anonymize<Ibjtdf9558ge5>>;
        /**
         * Ends an approved well.
         *
         * ## Dispatch Origin
         *
         * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
         * [`Config::ReviewMajorityOrigin`].
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `reason`: the hash of the reasons.
         *
         * The identifier is free from the next month on. What was pending is dropped.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotReviewer`]: the caller does not review the asset.
         * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
         * - [`Error::WellNotApproved`]: the well is not approved.
         *
         * ## Events
         *
         * - [`Event::WellDeactivated`]
         */
        deactivate: TxDescriptor<Anonymize<Ibjtdf9558ge5>>;
        /**
         * Proposes other audited fields for an approved well.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `fields`: the new fields, in the units of [`apply`](Pallet::apply).
         *
         * The well goes on under the old fields until a reviewer approves the new ones.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotOwner`]: the caller is not the well's owner.
         * - [`Error::WellNotApproved`]: the well is not approved.
         * - [`Error::PendingExists`]: other fields wait.
         * - [`Error::GradeMissing`], [`Error::GradeZero`], [`Error::GradeNotAllowed`]: the grade
         * does not fit the kind.
         * - [`Error::NotUtf8`], [`Error::TextInvalid`]: the measurement point cannot be read.
         *
         * ## Events
         *
         * - [`Event::FieldsSubmitted`]
         */
        propose_change: TxDescriptor<Anonymize<I2j45j4l7b671a>>;
        /**
         * Submits the annual review.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `fields`: the new fields, with a new analysis, in the units of
         * [`apply`](Pallet::apply).
         *
         * Possible from day 360 of the well's validity on, late as well.
         *
         * ## Errors
         *
         * - Those of [`propose_change`](Pallet::propose_change).
         * - [`Error::ReviewNotDue`]: it is before day 360.
         * - [`Error::ChemistryNotNew`]: the analysis is the one in force.
         *
         * ## Events
         *
         * - [`Event::FieldsSubmitted`]
         */
        submit_annual_review: TxDescriptor<Anonymize<I2j45j4l7b671a>>;
        /**
         * Brings pending fields into force.
         *
         * ## Dispatch Origin
         *
         * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
         * [`Config::ReviewMajorityOrigin`].
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `revision`: the number of the fields that were reviewed.
         *
         * An annual review moves the end of the validity by the smallest multiple of 365 days that
         * lies in the future.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotReviewer`]: the caller does not review the asset.
         * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
         * - [`Error::MajorityNeeded`]: a manager once returned an approval of this identifier.
         * - [`Error::NothingPending`]: no fields wait.
         * - [`Error::RevisionChanged`]: other fields were submitted meanwhile.
         *
         * ## Events
         *
         * - [`Event::PendingApproved`]
         */
        approve_pending: TxDescriptor<Anonymize<If8fuhgjuv0jmk>>;
        /**
         * Rejects pending fields.
         *
         * ## Dispatch Origin
         *
         * Signed by a reviewer of the asset that neither owns the well nor holds a part of it, or
         * [`Config::ReviewMajorityOrigin`].
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `reason`: the hash of the reasons, which the reviewer gives to the owner.
         *
         * The well stays in the state that it is in and its owner may submit others.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotReviewer`]: the caller does not review the asset.
         * - [`Error::ReviewerHasInterest`]: the caller owns the well or holds a part of it.
         * - [`Error::NothingPending`]: no fields wait.
         *
         * ## Events
         *
         * - [`Event::PendingRejected`]
         */
        reject_pending: TxDescriptor<Anonymize<Ibjtdf9558ge5>>;
        /**
         * Takes pending fields back.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         *
         * The well goes on under the fields in force.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotOwner`]: the caller is not the well's owner.
         * - [`Error::NothingPending`]: no fields wait.
         *
         * ## Events
         *
         * - [`Event::PendingWithdrawn`]
         */
        withdraw_pending: TxDescriptor<Anonymize<I5pace3tmis4a7>>;
        /**
         * Removes a well and releases its deposits to the owner.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner; by anyone once a rejected or deactivated well has been so
         * for the removal wait.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         *
         * The owner may remove a rejected or deactivated well, and withdraw one that is in review.
         * Links to dApps go with it. Months that a well uploaded before it was returned to review
         * can be cleared from now on.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::WellNotRemovable`]: the well is approved.
         * - [`Error::NotOwner`]: the well is in review and the caller is not its owner.
         * - [`Error::RemovalTooEarly`]: the caller is not the owner and the removal wait is not
         * over.
         *
         * ## Events
         *
         * - [`Event::DAppUnlinked`] for each link
         * - [`Event::WellRemoved`]
         */
        remove: TxDescriptor<Anonymize<I5pace3tmis4a7>>;
        /**
         * Sets the beneficiaries of a well.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `parts`: the whole new list, each part in whole percents; the owner has the rest.
         *
         * A part that is new or raised counts at once. One that is lowered or left out counts as
         * before until the reduction's wait is over, and no raise may exceed 100 % meanwhile.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotOwner`]: the caller is not the well's owner.
         * - [`Error::ShareZero`]: a part is 0 %.
         * - [`Error::OwnerNotAllowed`]: the owner is on the list.
         * - [`Error::DuplicateBeneficiary`]: an account is on the list twice.
         * - [`Error::SharesExceedWhole`]: the parts exceed 100 %.
         * - [`Error::SharesStillHeld`]: they do with the parts that count until their reduction.
         * - [`Error::TooManyBeneficiaries`]: there is room for nine.
         *
         * ## Events
         *
         * - [`Event::ShareReductionAnnounced`] for each part that falls
         * - [`Event::BeneficiariesSet`]
         */
        set_beneficiaries: TxDescriptor<Anonymize<Ico44hok9lsd2o>>;
        /**
         * Passes percents of one's own part on.
         *
         * ## Dispatch Origin
         *
         * Signed by a beneficiary of the well.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `percent`: how many whole percents.
         * - `to`: another beneficiary, whose part grows; a new account, if there is room; or the
         * owner.
         *
         * It takes force at once. What an announced reduction will take can be passed to the owner
         * alone, and goes first: a reviewer that was made a beneficiary gets rid of all of its
         * part in one call.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotABeneficiary`]: the caller holds no part of the well.
         * - [`Error::ShareZero`]: `percent` is 0.
         * - [`Error::PassToOneself`]: `to` is the caller.
         * - [`Error::MoreThanHeld`]: it is more than the caller may pass.
         * - [`Error::TooManyBeneficiaries`]: there is room for nine.
         *
         * ## Events
         *
         * - [`Event::SharePassed`]
         */
        pass_share: TxDescriptor<Anonymize<If6jdkkmqh5cu5>>;
        /**
         * Takes a beneficiary whose part is 0 % off the list.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner, or by the beneficiary.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `account`: the beneficiary.
         *
         * A part becomes 0 % when a reduction to nothing is in force, or by passing it on.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotOwner`]: the caller is neither the well's owner nor the beneficiary.
         * - [`Error::NotABeneficiary`]: the account is not on the list.
         * - [`Error::ShareNotZero`]: its part is not 0 %.
         *
         * ## Events
         *
         * - [`Event::BeneficiaryRemoved`]
         */
        remove_beneficiary: TxDescriptor<Anonymize<I8beqbm09hmq5f>>;
        /**
         * Registers a dApp.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `name`: 1 to 64 bytes of UTF-8.
         * - `payee`: the account that must hold a part of each linked well.
         *
         * ## Errors
         *
         * - [`Error::NameEmpty`], [`Error::NotUtf8`], [`Error::TextInvalid`]: the name is not fit.
         *
         * ## Events
         *
         * - [`Event::DAppRegistered`]
         */
        register_dapp: TxDescriptor<Anonymize<I200i13u28opba>>;
        /**
         * Removes a dApp from the register.
         *
         * ## Dispatch Origin
         *
         * [`Config::GovernanceOrigin`].
         *
         * ## Details
         *
         * - `dapp`: the number of the dApp.
         *
         * Links to it end by [`unlink_dapp`](Pallet::unlink_dapp), which anybody may then call.
         *
         * ## Errors
         *
         * - [`Error::UnknownDApp`]: there is no such dApp.
         *
         * ## Events
         *
         * - [`Event::DAppRemoved`]
         */
        remove_dapp: TxDescriptor<Anonymize<Iatekfrbqqvsed>>;
        /**
         * Links a well to a dApp.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `dapp`: the number of the dApp, whose payee must hold a part of the well.
         * - `code_hash`: the hash of the one-time code that the dApp gave to the owner.
         *
         * A deposit is held.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotOwner`]: the caller is not the well's owner.
         * - [`Error::UnknownDApp`]: there is no such dApp.
         * - [`Error::Refused`]: the well is not in force, or expired.
         * - [`Error::PayeeHoldsNoShare`]: the dApp's payee holds no part of the well.
         * - [`Error::AlreadyLinked`]: the well is linked to the dApp.
         * - [`Error::TooManyLinks`]: the well is linked to eight.
         * - A token error: the owner cannot pay the deposit.
         *
         * ## Events
         *
         * - [`Event::DAppLinked`]
         */
        link_dapp: TxDescriptor<Anonymize<I2nn99noi7adfb>>;
        /**
         * Ends the link of a well to a dApp.
         *
         * ## Dispatch Origin
         *
         * Signed by the well's owner; by anyone once the dApp is removed from the register.
         *
         * ## Details
         *
         * - `well`: the number of the well.
         * - `dapp`: the number of the dApp.
         *
         * The deposit goes to the owner.
         *
         * ## Errors
         *
         * - [`Error::Refused`] with `UnknownWell`: there is no such well.
         * - [`Error::NotOwner`]: the caller is not the owner, and the dApp is registered.
         * - [`Error::NotLinked`]: the well is not linked to the dApp.
         *
         * ## Events
         *
         * - [`Event::DAppUnlinked`]
         */
        unlink_dapp: TxDescriptor<Anonymize<If3c2ksk4tc0id>>;
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * [`Config::ParametersOrigin`].
         *
         * ## Details
         *
         * - `new`: the parameters. All waits are in milliseconds.
         *
         * What is under way keeps the moment that was set for it, but removals go by the wait of
         * the present.
         *
         * ## Errors
         *
         * - [`Error::FirstMintWaitOutOfRange`], [`Error::ShareReductionWaitOutOfRange`],
         * [`Error::RemovalWaitOutOfRange`]: that wait is above 90 days.
         *
         * ## Events
         *
         * - [`Event::ParametersSet`]
         */
        set_parameters: TxDescriptor<Anonymize<I10a67uv26idhq>>;
    };
    MarginEscrow: {
        /**
         * Deposits UNIT: pays the caller's debt first, the rest becomes its margin.
         *
         * ## Dispatch Origin
         *
         * Signed by the producer, or by any account that wants to become one.
         *
         * ## Details
         *
         * - `amount`: what to deposit, in 10⁻¹⁸ UNIT; at least 1 UNIT, or exactly a smaller debt.
         *
         * What pays debt goes to the treasury. The rest stays in the caller's account, on hold. The
         * existential deposit always stays free.
         *
         * ## Errors
         *
         * - [`Error::ZeroAmount`]: the amount is zero.
         * - [`Error::DepositTooSmall`]: the amount is below 1 UNIT and not exactly the debt.
         * - [`Error::InsufficientBalance`]: the free balance does not suffice.
         * - [`Error::ProducerCannotHold`]: the account has too many different holds.
         * - [`Error::TreasuryCannotReceive`]: the treasury's account does not exist, and the debt is
         * too small to create it.
         * - [`Error::Overflow`]: the margin would not fit 128 bits.
         *
         * ## Events
         *
         * - [`Event::Deposited`]
         */
        deposit: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Withdraws UNIT from the caller's margin.
         *
         * ## Dispatch Origin
         *
         * Signed by the producer.
         *
         * ## Details
         *
         * - `amount`: what to withdraw, in 10⁻¹⁸ UNIT.
         *
         * What is left has to cover the value of the open months, and to be at least 1 UNIT, or
         * nothing. Without open months all of it can be withdrawn, whether or not there is a price of
         * UNIT.
         *
         * ## Errors
         *
         * - [`Error::ZeroAmount`]: the amount is zero.
         * - [`Error::InDebt`]: there is a debt of penalties.
         * - [`Error::ExceedsMargin`]: the amount is larger than the margin.
         * - [`Error::MarginTooLow`]: what is left would not cover the open months.
         * - [`Error::RestTooSmall`]: what is left would be below 1 UNIT.
         * - [`Error::UnitPriceUnavailable`]: there is no fresh final price of UNIT to value the open
         * months by.
         * - [`Error::Overflow`]: what the open months ask for does not fit 128 bits.
         *
         * ## Events
         *
         * - [`Event::Withdrawn`]
         */
        withdraw: TxDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * [`Config::ParametersOrigin`].
         *
         * ## Details
         *
         * - `new`: margin ratio in basis points, minimum margin in 10⁻¹⁸ UNIT, and the rate that
         * counts while there is no feed of UNIT's price, in 1/10 000 USD per UNIT.
         *
         * They count at once, for open months as well: a higher ratio refuses further uploads and
         * withdrawals until margin is deposited, and takes nothing away.
         *
         * ## Errors
         *
         * - [`Error::MarginRatioOutOfRange`]: the ratio is not between 1 and 10 000.
         * - [`Error::MinimumMarginOutOfRange`]: the minimum is above a million UNIT.
         * - [`Error::UnitUsdRateOutOfRange`]: the rate is not between 1 and 10 000 000 000.
         *
         * ## Events
         *
         * - [`Event::ParametersSet`]
         */
        set_parameters: TxDescriptor<Anonymize<I8u7pta1b2ugmm>>;
        /**
         * Deposits UNIT for another producer: pays its debt first, the rest becomes its margin.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone.
         *
         * ## Details
         *
         * - `producer`: whose debt is paid and whose margin grows. Its account must exist.
         * - `amount`: what to deposit, in 10⁻¹⁸ UNIT; at least 1 UNIT, or exactly a smaller debt.
         *
         * The caller pays with UNIT that are free and not locked, and its existential deposit stays.
         * What is deposited belongs to the producer: the caller cannot take it back.
         *
         * ## Errors
         *
         * As for [`Pallet::deposit`], and
         *
         * - [`Error::ProducerCannotHold`]: the producer's account does not exist, or has too many
         * different holds.
         *
         * ## Events
         *
         * - [`Event::Deposited`]
         */
        deposit_for: TxDescriptor<Anonymize<I6cirehl49ppi>>;
    };
    ProductionOracle: {
        /**
         * Answers for days and well-months, all or nothing.
         *
         * ## Dispatch Origin
         *
         * Signed by a reporter. Free of charge on success.
         *
         * ## Details
         *
         * Prices are in 1/10 000 USD per price unit, volumes in 1/10 000 of the kind's volume
         * unit, days and months in UTC counted from 1970. A first answer opens a round; the one
         * that makes a quorum of identical volumes accepts the volume; the one that makes a quorum
         * of prices starts the wait for the median. An answer to a round whose value is accepted
         * and not judged changes nothing, but shows presence. An answer in the revision after the
         * accepted one corrects it: with another figure, which counts once it has a quorum.
         *
         * ## Errors
         *
         * `NotReporter`, `NothingReported`, and `ReportRefused` with the item and its [`Refusal`].
         *
         * ## Events
         *
         * `Reported` for each item, `RoundOpened`, `RoundDropped` (a round that is succeeded),
         * `RoundFailed`, `QuorumReached`, `PriceHeld`, `PriceAccepted`, `VolumeAccepted`.
         */
        report: TxDescriptor<Anonymize<I962c58q0g0dle>>;
        /**
         * Takes the median of a price round whose wait is over, or counts a held one again.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone. Free of charge on success.
         *
         * ## Details
         *
         * The chain does this by itself in idle block time; the call is for full blocks, and for
         * held prices after a reporter was removed or the limits were changed. `day` in UTC,
         * counted from 1970-01-01.
         *
         * ## Errors
         *
         * `NoSuchRound`, `NothingToSettle`, `StillWaiting`, `AwaitsConfirmation`.
         *
         * ## Events
         *
         * `PriceAccepted`, `PriceHeld`, `RoundFailed` where a correction comes out as the accepted
         * price, or `RoundDropped` where the day became final meanwhile.
         */
        settle_price_round: TxDescriptor<Anonymize<Iesoth02d7rld5>>;
        /**
         * Accepts a price that is held for a large move, for answers far apart, or as zero or less.
         *
         * ## Dispatch Origin
         *
         * `ManagerOrigin`: one foundation manager.
         *
         * ## Details
         *
         * `day` in UTC, counted from 1970-01-01; `price` is the one that is held, in 1/10 000 USD
         * per price unit.
         *
         * ## Errors
         *
         * `NoSuchRound`, `NotHeld`, `OtherPriceHeld`, `NeedsMajority`, `PriceFinal`,
         * `AnswersChanged`.
         *
         * ## Events
         *
         * `PriceAccepted`.
         */
        confirm_price: TxDescriptor<Anonymize<Idb1qqovn6cfbh>>;
        /**
         * Accepts a price that is held, for whatever reason.
         *
         * ## Dispatch Origin
         *
         * `MajorityOrigin`: the managers' majority.
         *
         * ## Details
         *
         * `day` in UTC, counted from 1970-01-01; `price` is the one that is held, in 1/10 000 USD
         * per price unit.
         *
         * ## Errors
         *
         * `NoSuchRound`, `NotHeld`, `OtherPriceHeld`, `PriceFinal`, `AnswersChanged`.
         *
         * ## Events
         *
         * `PriceAccepted`.
         */
        confirm_price_by_majority: TxDescriptor<Anonymize<Idb1qqovn6cfbh>>;
        /**
         * Rejects a price that is held, so the reporters may answer again.
         *
         * ## Dispatch Origin
         *
         * `MajorityOrigin`: the managers' majority.
         *
         * ## Details
         *
         * The round has failed: after a pause its successor may open, and nobody gets strikes. `day` in
         * UTC, counted from 1970-01-01.
         *
         * ## Errors
         *
         * `NoSuchRound`, `NotHeld`.
         *
         * ## Events
         *
         * `PriceRejected`, `RoundFailed`.
         */
        reject_price: TxDescriptor<Anonymize<Iesoth02d7rld5>>;
        /**
         * Declares that a day that cannot be decided has no quote.
         *
         * ## Dispatch Origin
         *
         * `MajorityOrigin`: the managers' majority.
         *
         * ## Details
         *
         * For days only that are over for ten days, have neither a value nor a quorum, and belong to a
         * month that may still be minted, or to the months that its prices look back into. The
         * day's round is removed without strikes, and the certificate names no reporter. Until the
         * price lock is over, the reporters may still correct it. `day` in UTC, counted from
         * 1970-01-01.
         *
         * ## Errors
         *
         * `UnknownFeed`, `DayTooRecent`, `DayTooOld`, `AlreadyDecided`, `DayHasQuorum`.
         *
         * ## Events
         *
         * `RoundDropped` if there was a round, `PriceAccepted`.
         */
        declare_no_quote: TxDescriptor<Anonymize<Iesoth02d7rld5>>;
        /**
         * Removes a round that lacks its quorum and takes no more answers.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone. Free of charge on success.
         *
         * ## Details
         *
         * Such are price rounds of days that are too old or final, and volume rounds past the mint
         * deadline or the time for amendments, or of cleared months. Nobody gets strikes.
         *
         * ## Errors
         *
         * `NoSuchRound`, `RoundNotPrunable`.
         *
         * ## Events
         *
         * `RoundDropped`.
         */
        prune_round: TxDescriptor<Anonymize<Ificlto1qas8o6>>;
        /**
         * Admits a reporter and holds its bond.
         *
         * ## Dispatch Origin
         *
         * `GovernanceOrigin`.
         *
         * ## Details
         *
         * It may answer in rounds that open from now on. The bond is `reporter_bond` of the
         * parameters, in 10⁻¹⁸ UNIT.
         *
         * ## Errors
         *
         * `AlreadyReporter`, `TooManyReporters`, `IdsExhausted`, and the currency's where the
         * account cannot pay the bond.
         *
         * ## Events
         *
         * `ReporterAdmitted`.
         */
        admit_reporter: TxDescriptor<Anonymize<I4cbvqmqadhrea>>;
        /**
         * Removes a reporter and releases its bond.
         *
         * ## Dispatch Origin
         *
         * `GovernanceOrigin`.
         *
         * ## Details
         *
         * Its answers in undecided rounds no longer count; their quorum stays.
         *
         * ## Errors
         *
         * `UnknownReporter`.
         *
         * ## Events
         *
         * `ReporterRemoved`.
         */
        remove_reporter: TxDescriptor<Anonymize<I4cbvqmqadhrea>>;
        /**
         * Forgives all strikes of an active reporter.
         *
         * ## Dispatch Origin
         *
         * `GovernanceOrigin`.
         *
         * ## Details
         *
         * What the strikes cost is not given back.
         *
         * ## Errors
         *
         * `UnknownReporter`, `StruckOut`.
         *
         * ## Events
         *
         * `StrikesForgiven`.
         */
        forgive_strikes: TxDescriptor<Anonymize<I4cbvqmqadhrea>>;
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * `ParametersOrigin`.
         *
         * ## Details
         *
         * Open rounds keep their quorum, accepted values their lock. Units: see [`Parameters`].
         *
         * ## Errors
         *
         * One for each value out of its range.
         *
         * ## Events
         *
         * `ParametersSet`.
         */
        set_parameters: TxDescriptor<Anonymize<I72ijun43o42ge>>;
        /**
         * Answers for days and well-months that a reporter's node signed.
         *
         * ## Dispatch Origin
         *
         * Authorised: a transaction without a signer. Free of charge.
         *
         * ## Details
         *
         * `payload` names the session key and the block at which it signed, by its number;
         * `signature` is the key's, of `report_hash`. What answers do is told with `report`. The
         * transaction is valid only while every answer would be taken, and for no more than
         * `ReportLongevity` blocks: [`Unauthorized`] lists why it is not. Each answer can be given
         * once, so the transaction cannot be sent again.
         *
         * ## Errors
         *
         * None: what is authorised is taken.
         *
         * ## Events
         *
         * As for `report`.
         */
        report_authorized: TxDescriptor<Anonymize<I8p3k8eq1t0i3r>>;
        /**
         * Registers the session key of a reporter's node, or replaces it.
         *
         * ## Dispatch Origin
         *
         * Signed by an active reporter.
         *
         * ## Details
         *
         * `key` is an sr25519 public key; `proof` is its signature of the bytes that
         * `OracleApi::key_proof_payload` gives for the account. The key before is of no use from this
         * block on. The reporter's bond covers the storage.
         *
         * ## Errors
         *
         * `NotReporter`, `SessionKeyTaken`, `SessionKeyProofInvalid`.
         *
         * ## Events
         *
         * `SessionKeySet`.
         */
        set_session_key: TxDescriptor<Anonymize<I3bbhlbc9ubjjc>>;
        /**
         * Removes the session key of a reporter's node.
         *
         * ## Dispatch Origin
         *
         * Signed by a reporter, also by one that was struck out.
         *
         * ## Details
         *
         * For a node that is taken out of service, or whose key is known to somebody else. The
         * reporter may still answer with its account.
         *
         * ## Errors
         *
         * `NotReporter`, `NoSessionKey`.
         *
         * ## Events
         *
         * `SessionKeyCleared`.
         */
        clear_session_key: TxDescriptor<undefined>;
        /**
         * Sets where reporters' nodes fetch the prices of a feed from; `None` for nowhere.
         *
         * ## Dispatch Origin
         *
         * `SourcesOrigin`.
         *
         * ## Details
         *
         * An operator's own source goes before it on the operator's node.
         *
         * ## Errors
         *
         * `UnknownKind`, `SourceFormatInvalid`, `SourceUnitInvalid`, `SourceUrlInvalid`.
         *
         * ## Events
         *
         * `PriceSourceSet`.
         */
        set_price_source: TxDescriptor<Anonymize<Iaub77587ekhaq>>;
        /**
         * Sets where reporters' nodes fetch the official volumes of a kind from; `None` for nowhere.
         *
         * ## Dispatch Origin
         *
         * `SourcesOrigin`.
         *
         * ## Details
         *
         * The source's unit is the kind's volume unit: nothing is converted. It names exactly the
         * product of the kind's data source. An operator's own source goes before it on the
         * operator's node.
         *
         * ## Errors
         *
         * `UnknownKind`, `VolumeUnitMismatch`, `VolumeProductMismatch`, `SourceFormatInvalid`,
         * `SourceUnitInvalid`, `SourceUrlInvalid`.
         *
         * ## Events
         *
         * `VolumeSourceSet`.
         */
        set_volume_source: TxDescriptor<Anonymize<Ide6r6k3o55817>>;
        /**
         * Resigns as a reporter.
         *
         * ## Dispatch Origin
         *
         * Signed by an active reporter.
         *
         * ## Details
         *
         * It may not answer any more, and its answers in undecided rounds no longer count. The bond
         * is released at once if no answer of it can still be judged, otherwise by the chain as
         * soon as the last one is. Governance may remove the reporter before that.
         *
         * ## Errors
         *
         * `NotReporter`.
         *
         * ## Events
         *
         * `ReporterResigned`, `SessionKeyCleared` if its node had a key, `ReporterRemoved` if the
         * bond is released.
         */
        resign: TxDescriptor<undefined>;
        /**
         * Replaces an undecided round by an empty one with the present reporters.
         *
         * ## Dispatch Origin
         *
         * `MajorityOrigin`: the managers' majority.
         *
         * ## Details
         *
         * Its answers, failures and pause are gone, and nobody gets strikes for it. If there are
         * fewer reporters than a quorum takes, the next answer that can opens a round.
         *
         * ## Errors
         *
         * `NoSuchRound`, `RoundDecided`.
         *
         * ## Events
         *
         * `RoundDropped`, `RoundOpened`.
         */
        reset_round: TxDescriptor<Anonymize<Ificlto1qas8o6>>;
    };
    TatIssuance: {
        /**
         * Uploads daily volumes of any number of wells and months, all or nothing.
         *
         * ## Dispatch Origin
         *
         * Signed by the owner of every well in `items`, or by an uploader that it named.
         *
         * ## Details
         *
         * - `items`: for each well and month (counted from 1970-01) days, counted from 1, and their
         * volumes in 1/10 000 of the kind's volume unit.
         *
         * Every item may be of another owner, and is paid for as such; what fewer owners take less is
         * given back.
         *
         * Does what [`Pallet::preview_upload`] shows. The first upload of a month holds a deposit of the
         * owner's UNIT and notes the well's discount; each one adds its value at the latest accepted
         * price above zero to the owner's exposure, which the owner's margin has to cover.
         *
         * ## Errors
         *
         * The first refusal of the first item that has one, those of the item before those of its days.
         * Each names the item, and the day where one is at fault, both as given: items are counted from
         * 0.
         *
         * - [`Error::NoItems`]: there is nothing to upload.
         * - [`Error::UploadRefused`]: the states of producer, asset, kind or well do not allow it.
         * - [`Error::NotUploader`], [`Error::DuplicateItem`], [`Error::EmptyItem`]: the item as such.
         * - [`Error::MonthBeforeWell`], [`Error::MonthOfOtherWell`], [`Error::MonthMinted`],
         * [`Error::MonthClosed`]: the month takes no uploads of this well.
         * - [`Error::NeverPriced`], [`Error::GradeMissing`], [`Error::UploadOverflow`]: the item cannot
         * be valued.
         * - [`Error::MarginTooLow`], [`Error::UploadUnitPriceUnavailable`], [`Error::DepositTooLow`]:
         * the owner's UNIT do not suffice for this item and those before it.
         * - [`Error::InvalidDay`], [`Error::DuplicateDay`], [`Error::VolumeZero`],
         * [`Error::VolumeTooLarge`], [`Error::DayNotOver`], [`Error::DayTooOld`],
         * [`Error::DayAlreadyUploaded`]: a day is at fault.
         *
         * ## Events
         *
         * - [`Event::Uploaded`] for each item
         */
        upload: TxDescriptor<Anonymize<I9fenhsclpbpnv>>;
        /**
         * Audits a month of a well and mints its TAT.
         *
         * ## Dispatch Origin
         *
         * Signed by the owner of the well.
         *
         * ## Details
         *
         * - `well`: its number.
         * - `month`: counted from 1970-01.
         *
         * Does what [`Pallet::preview`] shows: the beneficiaries' parts and the rest for the owner are
         * minted in TAT, a penalty is charged in UNIT from the margin, the exposure is taken off and the
         * deposit released.
         *
         * ## Errors
         *
         * - [`Error::NotOwner`]: the caller is not the owner.
         * - The first of the preview's refusals: [`Error::MintRefused`], [`Error::FirstMintWaits`],
         * [`Error::MonthNotOver`], [`Error::AlreadyMinted`], [`Error::NothingUploaded`],
         * [`Error::DeadlinePassed`], [`Error::OfficialVolumeMissing`],
         * [`Error::OfficialVolumeNotFinal`], [`Error::PriceUnavailable`],
         * [`Error::MarginBelowMinimum`], [`Error::InDebt`], [`Error::KindCapReached`],
         * [`Error::OwnerCannotReceive`], [`Error::UnitPriceUnavailable`], [`Error::Overflow`].
         *
         * ## Events
         *
         * - [`Event::TatMinted`]
         * - [`Event::TatPaid`] for each payee
         * - [`Event::PartRedirected`] for each part that could not be credited
         */
        mint_tat: TxDescriptor<Anonymize<I6hfkl1qu77qoe>>;
        /**
         * Audits and mints a month for its payees, in the owner's stead.
         *
         * ## Dispatch Origin
         *
         * Signed by a present beneficiary of the well, once the official volume is final; by anyone
         * `settleAfterDays` later.
         *
         * ## Details
         *
         * - `well`: its number.
         * - `month`: counted from 1970-01.
         *
         * The same checks and payees as for `mint_tat`, but the minimum margin is not asked for, and
         * where nothing comes to be minted, freedom from debt neither.
         *
         * ## Errors
         *
         * - Those of `mint_tat`, but [`Error::NotOwner`] and [`Error::MarginBelowMinimum`].
         * - [`Error::SettleTooEarly`]: the caller is no beneficiary, and the wait is not over.
         *
         * ## Events
         *
         * As for `mint_tat`.
         */
        settle: TxDescriptor<Anonymize<I6hfkl1qu77qoe>>;
        /**
         * Clears a month that can no longer be minted.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone once the mint deadline is past. Once the well is deactivated or removed, by
         * its owner at once, and by anyone 30 days later.
         *
         * ## Details
         *
         * - `key`: kind and commitment, because the well may be gone.
         * - `month`: counted from 1970-01.
         *
         * Nothing is minted. The audit's penalty is charged; there is none without an official volume,
         * and past the deadline none if a day of the month has no price. The exposure is taken off, the
         * deposit released, the entry removed, and the oracle drops what it keeps about the month.
         *
         * ## Errors
         *
         * - [`Error::NothingUploaded`]: there is no such month, or it was minted or cleared.
         * - [`Error::DeadlineNotPassed`]: the deadline is not past, and the well goes on.
         * - [`Error::ClearTooEarly`]: the well ended less than 30 days ago, and the caller is not the
         * owner.
         * - [`Error::OfficialVolumeNotFinal`]: the official volume may still be replaced.
         * - [`Error::PriceUnavailable`]: the deadline is not past, and a day has no final price yet.
         * - The escrow's own if a penalty cannot be charged now.
         *
         * ## Events
         *
         * - [`Event::MonthCleared`]
         */
        clear: TxDescriptor<Anonymize<Iagsvh5oe0k9rq>>;
        /**
         * Sets the parameters.
         *
         * ## Dispatch Origin
         *
         * [`Config::ParametersOrigin`].
         *
         * ## Details
         *
         * - `new`: all of them; their fields tell the units.
         *
         * They count from now on, for open months too.
         *
         * ## Errors
         *
         * - [`Error::MaxBackfillDaysOutOfRange`], [`Error::CloseAfterDaysOutOfRange`],
         * [`Error::VolumeRoundAfterDaysOutOfRange`], [`Error::MintDeadlineMonthsOutOfRange`],
         * [`Error::SettleAfterDaysOutOfRange`], [`Error::AmendmentMonthsOutOfRange`]: the value is out
         * of its range.
         *
         * ## Events
         *
         * - [`Event::ParametersSet`]
         */
        set_parameters: TxDescriptor<Anonymize<Ifhaomqol9ibm2>>;
        /**
         * Charges, or gives back, the penalty of an amended month where that could not be done at once.
         *
         * ## Dispatch Origin
         *
         * Signed by anyone.
         *
         * ## Details
         *
         * - `key`: kind and commitment of the well.
         * - `month`: counted from 1970-01.
         *
         * UNIT had no fresh price then, or the treasury was empty. Nothing else is changed.
         *
         * ## Errors
         *
         * - [`Error::NotMinted`]: there is no such minted month.
         * - [`Error::NothingToCharge`]: what is due was charged.
         * - The escrow's own if it still cannot be done.
         *
         * ## Events
         *
         * - [`Event::AmendmentCharged`] or [`Event::AmendmentGivenBack`]
         */
        settle_amendment: TxDescriptor<Anonymize<Iagsvh5oe0k9rq>>;
    };
};
type IEvent = {
    System: {
        /**
         * An extrinsic completed successfully.
         */
        ExtrinsicSuccess: PlainDescriptor<Anonymize<Ia82mnkmeo2rhc>>;
        /**
         * An extrinsic failed.
         */
        ExtrinsicFailed: PlainDescriptor<Anonymize<I2mfunm5g2ubuj>>;
        /**
         * `:code` was updated to the code with the given hash.
         */
        CodeUpdated: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>;
        /**
         * A new account was created.
         */
        NewAccount: PlainDescriptor<Anonymize<Icbccs0ug47ilf>>;
        /**
         * An account was reaped.
         */
        KilledAccount: PlainDescriptor<Anonymize<Icbccs0ug47ilf>>;
        /**
         * On on-chain remark happened.
         */
        Remarked: PlainDescriptor<Anonymize<I855j4i3kr8ko1>>;
        /**
         * An upgrade was authorized.
         */
        UpgradeAuthorized: PlainDescriptor<Anonymize<Ibgl04rn6nbfm6>>;
        /**
         * An invalid authorized upgrade was rejected while trying to apply it.
         */
        RejectedInvalidAuthorizedUpgrade: PlainDescriptor<Anonymize<I2mstnbad1uqpb>>;
    };
    Scheduler: {
        /**
         * Scheduled some task.
         */
        Scheduled: PlainDescriptor<Anonymize<I5n4sebgkfr760>>;
        /**
         * Canceled some task.
         */
        Canceled: PlainDescriptor<Anonymize<I5n4sebgkfr760>>;
        /**
         * Dispatched some task.
         */
        Dispatched: PlainDescriptor<Anonymize<Ibujitgonjng76>>;
        /**
         * Set a retry configuration for some task.
         */
        RetrySet: PlainDescriptor<Anonymize<Ia3c82eadg79bj>>;
        /**
         * Cancel a retry configuration for some task.
         */
        RetryCancelled: PlainDescriptor<Anonymize<Ienusoeb625ftq>>;
        /**
         * The call for the provided hash was not found so the task has been aborted.
         */
        CallUnavailable: PlainDescriptor<Anonymize<Ienusoeb625ftq>>;
        /**
         * The given task was unable to be renewed since the agenda is full at that block.
         */
        PeriodicFailed: PlainDescriptor<Anonymize<Ienusoeb625ftq>>;
        /**
         * The given task was unable to be retried since the agenda is full at that block or there
         * was not enough weight to reschedule it.
         */
        RetryFailed: PlainDescriptor<Anonymize<Ienusoeb625ftq>>;
        /**
         * The given task can never be executed since it is overweight.
         */
        PermanentlyOverweight: PlainDescriptor<Anonymize<Ienusoeb625ftq>>;
        /**
         * Agenda is incomplete from `when`.
         */
        AgendaIncomplete: PlainDescriptor<Anonymize<Ibtsa3docbr9el>>;
    };
    Preimage: {
        /**
         * A preimage has been noted.
         */
        Noted: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>;
        /**
         * A preimage has been requested.
         */
        Requested: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>;
        /**
         * A preimage has ben cleared.
         */
        Cleared: PlainDescriptor<Anonymize<I1jm8m1rh9e20v>>;
    };
    MultiBlockMigrations: {
        /**
         * A Runtime upgrade started.
         *
         * Its end is indicated by `UpgradeCompleted` or `UpgradeFailed`.
         */
        UpgradeStarted: PlainDescriptor<Anonymize<If1co0pilmi7oq>>;
        /**
         * The current runtime upgrade completed.
         *
         * This implies that all of its migrations completed successfully as well.
         */
        UpgradeCompleted: PlainDescriptor<undefined>;
        /**
         * Runtime upgrade failed.
         *
         * This is very bad and will require governance intervention.
         */
        UpgradeFailed: PlainDescriptor<undefined>;
        /**
         * A migration was skipped since it was already executed in the past.
         */
        MigrationSkipped: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * A migration progressed.
         */
        MigrationAdvanced: PlainDescriptor<Anonymize<Iae74gjak1qibn>>;
        /**
         * A Migration completed.
         */
        MigrationCompleted: PlainDescriptor<Anonymize<Iae74gjak1qibn>>;
        /**
         * A Migration failed.
         *
         * This implies that the whole upgrade failed and governance intervention is required.
         */
        MigrationFailed: PlainDescriptor<Anonymize<Iae74gjak1qibn>>;
        /**
         * The set of historical migrations has been cleared.
         */
        HistoricCleared: PlainDescriptor<Anonymize<I3escdojpj0551>>;
    };
    Balances: {
        /**
         * An account was created with some free balance.
         */
        Endowed: PlainDescriptor<Anonymize<Icv68aq8841478>>;
        /**
         * An account was removed whose balance was non-zero but below ExistentialDeposit,
         * resulting in an outright loss.
         */
        DustLost: PlainDescriptor<Anonymize<Ic262ibdoec56a>>;
        /**
         * Transfer succeeded.
         */
        Transfer: PlainDescriptor<Anonymize<Iflcfm9b6nlmdd>>;
        /**
         * A balance was set by root.
         */
        BalanceSet: PlainDescriptor<Anonymize<Ijrsf4mnp3eka>>;
        /**
         * Some balance was reserved (moved from free to reserved).
         */
        Reserved: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some balance was unreserved (moved from reserved to free).
         */
        Unreserved: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some balance was moved from the reserve of the first account to the second account.
         * Final argument indicates the destination balance type.
         */
        ReserveRepatriated: PlainDescriptor<Anonymize<I8tjvj9uq4b7hi>>;
        /**
         * Some amount was deposited (e.g. for transaction fees).
         */
        Deposit: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some amount was withdrawn from the account (e.g. for transaction fees).
         */
        Withdraw: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some amount was removed from the account (e.g. for misbehavior).
         */
        Slashed: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some amount was minted into an account.
         */
        Minted: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some credit was balanced and added to the TotalIssuance.
         */
        MintedCredit: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Some amount was burned from an account.
         */
        Burned: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some debt has been dropped from the Total Issuance.
         */
        BurnedDebt: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Some amount was suspended from an account (it can be restored later).
         */
        Suspended: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some amount was restored into an account.
         */
        Restored: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * An account was upgraded.
         */
        Upgraded: PlainDescriptor<Anonymize<I4cbvqmqadhrea>>;
        /**
         * Total issuance was increased by `amount`, creating a credit to be balanced.
         */
        Issued: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Total issuance was decreased by `amount`, creating a debt to be balanced.
         */
        Rescinded: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Some balance was locked.
         */
        Locked: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some balance was unlocked.
         */
        Unlocked: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some balance was frozen.
         */
        Frozen: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * Some balance was thawed.
         */
        Thawed: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * The `TotalIssuance` was forcefully changed.
         */
        TotalIssuanceForced: PlainDescriptor<Anonymize<I4fooe9dun9o0t>>;
        /**
         * Some balance was placed on hold.
         */
        Held: PlainDescriptor<Anonymize<I815h423q26k9s>>;
        /**
         * Held balance was burned from an account.
         */
        BurnedHeld: PlainDescriptor<Anonymize<I815h423q26k9s>>;
        /**
         * A transfer of `amount` on hold from `source` to `dest` was initiated.
         */
        TransferOnHold: PlainDescriptor<Anonymize<Idk1rcnitclbgs>>;
        /**
         * The `transferred` balance is placed on hold at the `dest` account.
         */
        TransferAndHold: PlainDescriptor<Anonymize<Ic2d5htnckac25>>;
        /**
         * Some balance was released from hold.
         */
        Released: PlainDescriptor<Anonymize<I815h423q26k9s>>;
        /**
         * An unexpected/defensive event was triggered.
         */
        Unexpected: PlainDescriptor<Anonymize<Iph9c4rn81ub2>>;
    };
    TransactionPayment: {
        /**
         * A transaction fee `actual_fee`, of which `tip` was added to the minimum inclusion fee,
         * has been paid by `who`.
         */
        TransactionFeePaid: PlainDescriptor<Anonymize<Ier2cke86dqbr2>>;
    };
    Assets: {
        /**
         * Some asset class was created.
         */
        Created: PlainDescriptor<Anonymize<I88ff3u4dpivk>>;
        /**
         * Some assets were issued.
         */
        Issued: PlainDescriptor<Anonymize<I33cp947glv1ks>>;
        /**
         * Some assets were transferred.
         */
        Transferred: PlainDescriptor<Anonymize<Ic9om1gmmqu7rq>>;
        /**
         * Some assets were destroyed.
         */
        Burned: PlainDescriptor<Anonymize<I5hfov2b68ppb6>>;
        /**
         * The management team changed.
         */
        TeamChanged: PlainDescriptor<Anonymize<Ibthhb2m9vneds>>;
        /**
         * The owner changed.
         */
        OwnerChanged: PlainDescriptor<Anonymize<Iaitn5bqfacj7k>>;
        /**
         * Some account `who` was frozen.
         */
        Frozen: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>;
        /**
         * Some account `who` was thawed.
         */
        Thawed: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>;
        /**
         * Some asset `asset_id` was frozen.
         */
        AssetFrozen: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Some asset `asset_id` was thawed.
         */
        AssetThawed: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Accounts were destroyed for given asset.
         */
        AccountsDestroyed: PlainDescriptor<Anonymize<Ieduc1e6frq8rb>>;
        /**
         * Approvals were destroyed for given asset.
         */
        ApprovalsDestroyed: PlainDescriptor<Anonymize<I9h6gbtabovtm4>>;
        /**
         * An asset class is in the process of being destroyed.
         */
        DestructionStarted: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * An asset class was destroyed.
         */
        Destroyed: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Some asset class was force-created.
         */
        ForceCreated: PlainDescriptor<Anonymize<Iaitn5bqfacj7k>>;
        /**
         * New metadata has been set for an asset.
         */
        MetadataSet: PlainDescriptor<Anonymize<Ifnsa0dkkpf465>>;
        /**
         * Metadata has been cleared for an asset.
         */
        MetadataCleared: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * (Additional) funds have been approved for transfer to a destination account.
         */
        ApprovedTransfer: PlainDescriptor<Anonymize<I65dtqr2egjbc3>>;
        /**
         * An approval for account `delegate` was cancelled by `owner`.
         */
        ApprovalCancelled: PlainDescriptor<Anonymize<Ibqj3vg5s5lk0c>>;
        /**
         * An `amount` was transferred in its entirety from `owner` to `destination` by
         * the approved `delegate`.
         */
        TransferredApproved: PlainDescriptor<Anonymize<I6l73u513p8rna>>;
        /**
         * An asset has had its attributes changed by the `Force` origin.
         */
        AssetStatusChanged: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * The min_balance of an asset has been updated by the asset owner.
         */
        AssetMinBalanceChanged: PlainDescriptor<Anonymize<Iefqmt2htu1dlu>>;
        /**
         * Some account `who` was created with a deposit from `depositor`.
         */
        Touched: PlainDescriptor<Anonymize<If8bgtgqrchjtu>>;
        /**
         * Some account `who` was blocked.
         */
        Blocked: PlainDescriptor<Anonymize<If4ebvclj2ugvi>>;
        /**
         * Some assets were deposited (e.g. for transaction fees).
         */
        Deposited: PlainDescriptor<Anonymize<Idusmq77988cmt>>;
        /**
         * Some assets were withdrawn from the account (e.g. for transaction fees).
         */
        Withdrawn: PlainDescriptor<Anonymize<Idusmq77988cmt>>;
        /**
         * Reserve information was set or updated for `asset_id`.
         */
        ReservesUpdated: PlainDescriptor<Anonymize<Ifhs6ggbuiec5i>>;
        /**
         * Reserve information was removed for `asset_id`.
         */
        ReservesRemoved: PlainDescriptor<Anonymize<Ia5le7udkgbaq9>>;
        /**
         * Some assets were issued as Credit (no owner yet).
         */
        IssuedCredit: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
        /**
         * Some assets Credit was destroyed.
         */
        BurnedCredit: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
        /**
         * Some assets were burned and a Debt was created.
         */
        IssuedDebt: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
        /**
         * Some assets Debt was destroyed (and assets issued).
         */
        BurnedDebt: PlainDescriptor<Anonymize<Id2vo4qi5agnp0>>;
    };
    Vesting: {
        /**
         * A vesting schedule has been created.
         */
        VestingCreated: PlainDescriptor<Anonymize<Ih04jp733tqqa>>;
        /**
         * The amount vested has been updated. This could indicate a change in funds available.
         * The balance given is the amount which is left unvested (and thus locked).
         */
        VestingUpdated: PlainDescriptor<Anonymize<Ievr89968437gm>>;
        /**
         * An \[account\] has become fully vested.
         */
        VestingCompleted: PlainDescriptor<Anonymize<Icbccs0ug47ilf>>;
    };
    Grandpa: {
        /**
         * New authority set has been applied.
         */
        NewAuthorities: PlainDescriptor<Anonymize<I5768ac424h061>>;
        /**
         * Current authority set has been paused.
         */
        Paused: PlainDescriptor<undefined>;
        /**
         * Current authority set has been resumed.
         */
        Resumed: PlainDescriptor<undefined>;
    };
    Staking: {
        /**
         * The era payout has been set; the first balance is the validator-payout; the second is
         * the remainder from the maximum amount of reward.
         */
        EraPaid: PlainDescriptor<Anonymize<I1au3fq4n84nv3>>;
        /**
         * The nominator has been rewarded by this amount to this destination.
         */
        Rewarded: PlainDescriptor<Anonymize<Iejaj7m7qka9tr>>;
        /**
         * A staker (validator or nominator) has been slashed by the given amount.
         */
        Slashed: PlainDescriptor<Anonymize<Idnak900lt5lm8>>;
        /**
         * A slash for the given validator, for the given percentage of their stake, at the given
         * era as been reported.
         */
        SlashReported: PlainDescriptor<Anonymize<I27n7lbd66730p>>;
        /**
         * An old slashing report from a prior era was discarded because it could
         * not be processed.
         */
        OldSlashingReportDiscarded: PlainDescriptor<Anonymize<I2hq50pu2kdjpo>>;
        /**
         * A new set of stakers was elected.
         */
        StakersElected: PlainDescriptor<undefined>;
        /**
         * An account has bonded this amount. \[stash, amount\]
         *
         * NOTE: This event is only emitted when funds are bonded via a dispatchable. Notably,
         * it will not be emitted for staking rewards when they are added to stake.
         */
        Bonded: PlainDescriptor<Anonymize<Ifk8eme5o7mukf>>;
        /**
         * An account has unbonded this amount.
         */
        Unbonded: PlainDescriptor<Anonymize<Ifk8eme5o7mukf>>;
        /**
         * An account has called `withdraw_unbonded` and removed unbonding chunks worth `Balance`
         * from the unlocking queue.
         */
        Withdrawn: PlainDescriptor<Anonymize<Ifk8eme5o7mukf>>;
        /**
         * A nominator has been kicked from a validator.
         */
        Kicked: PlainDescriptor<Anonymize<Iau4cgm6ih61cf>>;
        /**
         * The election failed. No new era is planned.
         */
        StakingElectionFailed: PlainDescriptor<undefined>;
        /**
         * An account has stopped participating as either a validator or nominator.
         */
        Chilled: PlainDescriptor<Anonymize<Idl3umm12u5pa>>;
        /**
         * A Page of stakers rewards are getting paid. `next` is `None` if all pages are claimed.
         */
        PayoutStarted: PlainDescriptor<Anonymize<Ith132hqfb27q>>;
        /**
         * A validator has set their preferences.
         */
        ValidatorPrefsSet: PlainDescriptor<Anonymize<Ic19as7nbst738>>;
        /**
         * Voters size limit reached.
         */
        SnapshotVotersSizeExceeded: PlainDescriptor<Anonymize<I54umskavgc9du>>;
        /**
         * Targets size limit reached.
         */
        SnapshotTargetsSizeExceeded: PlainDescriptor<Anonymize<I54umskavgc9du>>;
        /**
         * A new force era mode was set.
         */
        ForceEra: PlainDescriptor<Anonymize<I2ip7o9e2tc5sf>>;
        /**
         * Report of a controller batch deprecation.
         */
        ControllerBatchDeprecated: PlainDescriptor<Anonymize<I5egvk6hadac5h>>;
        /**
         * Staking balance migrated from locks to holds, with any balance that could not be held
         * is force withdrawn.
         */
        CurrencyMigrated: PlainDescriptor<Anonymize<I1td4upnup9gqv>>;
    };
    Session: {
        /**
         * New session has happened. Note that the argument is the session index, not the
         * block number as the type might suggest.
         */
        NewSession: PlainDescriptor<Anonymize<I2hq50pu2kdjpo>>;
        /**
         * The `NewSession` event in the current block also implies a new validator set to be
         * queued.
         */
        NewQueued: PlainDescriptor<undefined>;
        /**
         * Validator has been disabled.
         */
        ValidatorDisabled: PlainDescriptor<Anonymize<I9acqruh7322g2>>;
        /**
         * Validator has been re-enabled.
         */
        ValidatorReenabled: PlainDescriptor<Anonymize<I9acqruh7322g2>>;
    };
    Historical: {
        /**
         * The merkle root of the validators of the said session were stored
         */
        RootStored: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * The merkle roots of up to this session index were pruned
         */
        RootsPruned: PlainDescriptor<Anonymize<I85icj2qbjeqbe>>;
    };
    ImOnline: {
        /**
         * A new heartbeat was received from `AuthorityId`.
         */
        HeartbeatReceived: PlainDescriptor<Anonymize<I6niuoceqveh04>>;
        /**
         * At the end of the session, no offence was committed.
         */
        AllGood: PlainDescriptor<undefined>;
        /**
         * At the end of the session, at least one validator was found to be offline.
         */
        SomeOffline: PlainDescriptor<Anonymize<Iksn90easbs68>>;
    };
    Offences: {
        /**
         * There is an offence reported of the given `kind` happened at the `session_index` and
         * (kind-specific) time slot. This event is not deposited for duplicate slashes.
         * \[kind, slot\].
         */
        Offence: PlainDescriptor<Anonymize<I2bhk17btucdqn>>;
    };
    ElectionProviderMultiPhase: {
        /**
         * A solution was stored with the given compute.
         *
         * The `origin` indicates the origin of the solution. If `origin` is `Some(AccountId)`,
         * the stored solution was submitted in the signed phase by a miner with the `AccountId`.
         * Otherwise, the solution was stored either during the unsigned phase or by
         * `T::ForceOrigin`. The `bool` is `true` when a previous solution was ejected to make
         * room for this one.
         */
        SolutionStored: PlainDescriptor<Anonymize<I4mol6k10mv0io>>;
        /**
         * The election has been finalized, with the given computation and score.
         */
        ElectionFinalized: PlainDescriptor<Anonymize<Iec90vukseit9e>>;
        /**
         * An election failed.
         *
         * Not much can be said about which computes failed in the process.
         */
        ElectionFailed: PlainDescriptor<undefined>;
        /**
         * An account has been rewarded for their signed submission being finalized.
         */
        Rewarded: PlainDescriptor<Anonymize<I7j4m7a3pkvsf4>>;
        /**
         * An account has been slashed for submitting an invalid signed submission.
         */
        Slashed: PlainDescriptor<Anonymize<I7j4m7a3pkvsf4>>;
        /**
         * There was a phase transition in a given round.
         */
        PhaseTransitioned: PlainDescriptor<Anonymize<Ic2n50kpnu5mae>>;
    };
    VoterList: {
        /**
         * Moved an account from one bag to another.
         */
        Rebagged: PlainDescriptor<Anonymize<I37454vatvmm1l>>;
        /**
         * Updated the score of some account to the given amount.
         */
        ScoreUpdated: PlainDescriptor<Anonymize<Iblau1qa7u7fet>>;
    };
    UnitIssuance: {
        /**
         * A period started.
         */
        PeriodStarted: PlainDescriptor<Anonymize<Idmcv414e1905k>>;
        /**
         * Staking ended an era.
         */
        EraEnded: PlainDescriptor<Anonymize<I9bavp1ei8ri2i>>;
        /**
         * An author was paid its part of an era's proposers' pot.
         */
        ProposerPaid: PlainDescriptor<Anonymize<Ib59kqei2d8plr>>;
        /**
         * An author wants no reward, or its payee cannot receive it. It goes to the treasury with
         * the next sweep.
         */
        ProposerUnpaid: PlainDescriptor<Anonymize<Ibnj2q9rvk7um3>>;
        /**
         * A page of stakers cannot be paid; neither can the validator's further ones.
         */
        PageSkipped: PlainDescriptor<Anonymize<In0pgs6vohqne>>;
        /**
         * An ended era is paid as far as it can be, and closed.
         */
        EraClosed: PlainDescriptor<Anonymize<I9bur6p3ovq9mo>>;
        /**
         * What rounding left, what nobody could be paid, and what somebody sent to the pots went to the
         * treasury.
         */
        Swept: PlainDescriptor<Anonymize<I3o2b2cp4kg1a0>>;
        /**
         * Staking paid for an era that had been closed.
         */
        LatePayment: PlainDescriptor<Anonymize<Ia5tmd4jm3lssr>>;
        /**
         * The parameters were set.
         */
        ParametersSet: PlainDescriptor<Anonymize<Ipno6ptbca3ek>>;
    };
    BonusStake: {
        /**
         * TAT was burnt as a bid.
         */
        BidPlaced: PlainDescriptor<Anonymize<Ie57jac07aan1l>>;
        /**
         * A round began.
         */
        RoundStarted: PlainDescriptor<Anonymize<Idmgucqo4ohmq6>>;
        /**
         * A super validator earns nothing for the rest of the running round.
         */
        SuperValidatorExcluded: PlainDescriptor<Anonymize<I19lo8vhgo0l1e>>;
        /**
         * A round ended. What was earned in it can be claimed.
         */
        RoundClosed: PlainDescriptor<Anonymize<If6ci2auru7ipc>>;
        /**
         * What a bid earned, or a validator's own part, was paid.
         */
        BonusClaimed: PlainDescriptor<Anonymize<Idl6tkanbvbj11>>;
        /**
         * What the bids of a round earned cannot be claimed any more.
         */
        RoundExpired: PlainDescriptor<Anonymize<I6mqctmth1v679>>;
        /**
         * UNIT that somebody sent to the pot went to the treasury.
         */
        Swept: PlainDescriptor<Anonymize<I3qt1hgg4djhgb>>;
        /**
         * Nothing is kept of the bids of a round any more.
         */
        RoundPruned: PlainDescriptor<Anonymize<Ifani9499jvq7b>>;
        /**
         * The parameters were set.
         */
        ParametersSet: PlainDescriptor<Anonymize<I3rld1k8ncso2j>>;
    };
    ValidatorAttendance: {
        /**
         * A validator was chilled for its absence.
         */
        Chilled: PlainDescriptor<Anonymize<I46mv452819ful>>;
        /**
         * A validator was chilled, because it was elected and has no session keys.
         */
        ChilledWithoutKeys: PlainDescriptor<Anonymize<I9acqruh7322g2>>;
        /**
         * More than a third of the validators was absent in a session, so it counts against nobody.
         */
        MassAbsence: PlainDescriptor<Anonymize<I58erq9ddf6gli>>;
        /**
         * The parameters were set.
         */
        ParametersSet: PlainDescriptor<Anonymize<Id3dduokhmiq4v>>;
        /**
         * The number of active validators was set.
         */
        ValidatorCountSet: PlainDescriptor<Anonymize<I6fomjr8ghrs40>>;
        /**
         * Staking's limits were set.
         */
        StakingLimitsSet: PlainDescriptor<Anonymize<I5q8oic2alacvn>>;
        /**
         * The next session's validators finalise on top of a given block.
         */
        FinalityRestarts: PlainDescriptor<Anonymize<I5qht9a1rblpe6>>;
        /**
         * A restart of finality was dropped: its delay was too long, or its block was not there.
         */
        RestartDropped: PlainDescriptor<Anonymize<I5qht9a1rblpe6>>;
    };
    Foundation: {
        /**
         * A motion (given hash) has been proposed (by given account) with a threshold (given
         * `MemberCount`).
         */
        Proposed: PlainDescriptor<Anonymize<Ift6f10887nk72>>;
        /**
         * A motion (given hash) has been voted on by given account, leaving
         * a tally (yes votes and no votes given respectively as `MemberCount`).
         */
        Voted: PlainDescriptor<Anonymize<I7qc53b1tvqjg2>>;
        /**
         * A motion was approved by the required threshold.
         */
        Approved: PlainDescriptor<Anonymize<I2ev73t79f46tb>>;
        /**
         * A motion was not approved by the required threshold.
         */
        Disapproved: PlainDescriptor<Anonymize<I2ev73t79f46tb>>;
        /**
         * A motion was executed; result will be `Ok` if it returned without error.
         */
        Executed: PlainDescriptor<Anonymize<I2utfo3h9oikjh>>;
        /**
         * A single member did some action; result will be `Ok` if it returned without error.
         */
        MemberExecuted: PlainDescriptor<Anonymize<I2utfo3h9oikjh>>;
        /**
         * A proposal was closed because its threshold was reached or after its duration was up.
         */
        Closed: PlainDescriptor<Anonymize<Iak7fhrgb9jnnq>>;
        /**
         * A proposal was killed.
         */
        Killed: PlainDescriptor<Anonymize<I2ev73t79f46tb>>;
        /**
         * Some cost for storing a proposal was burned.
         */
        ProposalCostBurned: PlainDescriptor<Anonymize<I9ad1o9mv4cm3>>;
        /**
         * Some cost for storing a proposal was released.
         */
        ProposalCostReleased: PlainDescriptor<Anonymize<I9ad1o9mv4cm3>>;
    };
    FoundationMembership: {
        /**
         * The given member was added; see the transaction for who.
         */
        MemberAdded: PlainDescriptor<undefined>;
        /**
         * The given member was removed; see the transaction for who.
         */
        MemberRemoved: PlainDescriptor<undefined>;
        /**
         * Two members were swapped; see the transaction for who.
         */
        MembersSwapped: PlainDescriptor<undefined>;
        /**
         * The membership was reset; see the transaction for who the new set is.
         */
        MembersReset: PlainDescriptor<undefined>;
        /**
         * One of the members' keys changed.
         */
        KeyChanged: PlainDescriptor<undefined>;
        /**
         * Phantom member, never used.
         */
        Dummy: PlainDescriptor<undefined>;
    };
    Treasury: {
        /**
         * We have ended a spend period and will now allocate funds.
         */
        Spending: PlainDescriptor<Anonymize<I8iksqi3eani0a>>;
        /**
         * Some funds have been allocated.
         */
        Awarded: PlainDescriptor<Anonymize<I16enopmju1p0q>>;
        /**
         * Some of our funds have been burnt.
         */
        Burnt: PlainDescriptor<Anonymize<I43kq8qudg7pq9>>;
        /**
         * Spending has finished; this is the amount that rolls over until next spend.
         */
        Rollover: PlainDescriptor<Anonymize<I76riseemre533>>;
        /**
         * Some funds have been deposited.
         */
        Deposit: PlainDescriptor<Anonymize<Ie5v6njpckr05b>>;
        /**
         * A new spend proposal has been approved.
         */
        SpendApproved: PlainDescriptor<Anonymize<I38bmcrmh852rk>>;
        /**
         * The inactive funds of the pallet have been updated.
         */
        UpdatedInactive: PlainDescriptor<Anonymize<I4hcillge8de5f>>;
        /**
         * A new asset spend proposal has been approved.
         */
        AssetSpendApproved: PlainDescriptor<Anonymize<I97u3kqqqkf4si>>;
        /**
         * An approved spend was voided.
         */
        AssetSpendVoided: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * A payment happened.
         */
        Paid: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * A payment failed and can be retried.
         */
        PaymentFailed: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * A spend was processed and removed from the storage. It might have been successfully
         * paid or it may have expired.
         */
        SpendProcessed: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
    };
    Referenda: {
        /**
         * A referendum has been submitted.
         */
        Submitted: PlainDescriptor<Anonymize<I229ijht536qdu>>;
        /**
         * The decision deposit has been placed.
         */
        DecisionDepositPlaced: PlainDescriptor<Anonymize<I62nte77gksm0f>>;
        /**
         * The decision deposit has been refunded.
         */
        DecisionDepositRefunded: PlainDescriptor<Anonymize<I62nte77gksm0f>>;
        /**
         * A deposit has been slashed.
         */
        DepositSlashed: PlainDescriptor<Anonymize<Id5fm4p8lj5qgi>>;
        /**
         * A referendum has moved into the deciding phase.
         */
        DecisionStarted: PlainDescriptor<Anonymize<I9cg2delv92pvq>>;
        /**
        
         */
        ConfirmStarted: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
        
         */
        ConfirmAborted: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * A referendum has ended its confirmation phase and is ready for approval.
         */
        Confirmed: PlainDescriptor<Anonymize<Ilhp45uime5tp>>;
        /**
         * A referendum has been approved and its proposal has been scheduled.
         */
        Approved: PlainDescriptor<Anonymize<I666bl2fqjkejo>>;
        /**
         * A proposal has been rejected by referendum.
         */
        Rejected: PlainDescriptor<Anonymize<Ilhp45uime5tp>>;
        /**
         * A referendum has been timed out without being decided.
         */
        TimedOut: PlainDescriptor<Anonymize<Ilhp45uime5tp>>;
        /**
         * A referendum has been cancelled.
         */
        Cancelled: PlainDescriptor<Anonymize<Ilhp45uime5tp>>;
        /**
         * A referendum has been killed.
         */
        Killed: PlainDescriptor<Anonymize<Ilhp45uime5tp>>;
        /**
         * The submission deposit has been refunded.
         */
        SubmissionDepositRefunded: PlainDescriptor<Anonymize<I62nte77gksm0f>>;
        /**
         * Metadata for a referendum has been set.
         */
        MetadataSet: PlainDescriptor<Anonymize<I4f1hv034jf1dt>>;
        /**
         * Metadata for a referendum has been cleared.
         */
        MetadataCleared: PlainDescriptor<Anonymize<I4f1hv034jf1dt>>;
    };
    ConvictionVoting: {
        /**
         * An account has delegated their vote to another account. \[who, target\]
         */
        Delegated: PlainDescriptor<Anonymize<I7svrbkiu01iec>>;
        /**
         * An \[account\] has cancelled a previous delegation operation.
         */
        Undelegated: PlainDescriptor<Anonymize<I6ouflveob4eli>>;
        /**
         * An account has voted
         */
        Voted: PlainDescriptor<Anonymize<I8cbok7qd7ru4t>>;
        /**
         * A vote has been removed
         */
        VoteRemoved: PlainDescriptor<Anonymize<I8cbok7qd7ru4t>>;
        /**
         * The lockup period of a conviction vote expired, and the funds have been unlocked.
         */
        VoteUnlocked: PlainDescriptor<Anonymize<I7kij8p9kchdjo>>;
    };
    Whitelist: {
        /**
        
         */
        CallWhitelisted: PlainDescriptor<Anonymize<I1adbcfi5uc62r>>;
        /**
        
         */
        WhitelistedCallRemoved: PlainDescriptor<Anonymize<I1adbcfi5uc62r>>;
        /**
        
         */
        WhitelistedCallDispatched: PlainDescriptor<Anonymize<I60f21vkn0nvvk>>;
        /**
         * A call dispatch has been deferred to a future provided block.
         */
        DispatchDeferred: PlainDescriptor<Anonymize<I1adbcfi5uc62r>>;
        /**
         * A deferred dispatch entry has been removed after expiration.
         */
        DeferredDispatchRemoved: PlainDescriptor<Anonymize<I1adbcfi5uc62r>>;
        /**
         * A relayer (signed origin) executed a deferred dispatch.
         *
         * Emitted whenever the deferred entry is consumed by a relayer, regardless of whether the
         * inner call itself succeeded; the inner call's outcome is reported separately by
         * [`Event::WhitelistedCallDispatched`].
         */
        DeferredDispatchExecuted: PlainDescriptor<Anonymize<I6cag7g73begk5>>;
    };
    Utility: {
        /**
         * Batch of dispatches did not complete fully. Index of first failing dispatch given, as
         * well as the error.
         */
        BatchInterrupted: PlainDescriptor<Anonymize<I86521vheqlicc>>;
        /**
         * Batch of dispatches completed fully with no error.
         */
        BatchCompleted: PlainDescriptor<undefined>;
        /**
         * Batch of dispatches completed but has errors.
         */
        BatchCompletedWithErrors: PlainDescriptor<undefined>;
        /**
         * A single item within a Batch of dispatches has completed with no error.
         */
        ItemCompleted: PlainDescriptor<undefined>;
        /**
         * A single item within a Batch of dispatches has completed with error.
         */
        ItemFailed: PlainDescriptor<Anonymize<Iesr9dnqg44dn6>>;
        /**
         * A call was dispatched.
         */
        DispatchedAs: PlainDescriptor<Anonymize<Iegk16seavbfds>>;
        /**
         * Main call was dispatched.
         */
        IfElseMainSuccess: PlainDescriptor<undefined>;
        /**
         * The fallback call was dispatched.
         */
        IfElseFallbackCalled: PlainDescriptor<Anonymize<Ibe0le0gfc7i2f>>;
    };
    Proxy: {
        /**
         * A proxy was executed correctly, with the given.
         */
        ProxyExecuted: PlainDescriptor<Anonymize<Iegk16seavbfds>>;
        /**
         * A pure account has been created by new proxy with given
         * disambiguation index and proxy type.
         */
        PureCreated: PlainDescriptor<Anonymize<I8cvpipl5h8vi9>>;
        /**
         * A pure proxy was killed by its spawner.
         */
        PureKilled: PlainDescriptor<Anonymize<Ieq8dbbl43061u>>;
        /**
         * An announcement was placed to make a call in the future.
         */
        Announced: PlainDescriptor<Anonymize<I2ur0oeqg495j8>>;
        /**
         * A proxy was added.
         */
        ProxyAdded: PlainDescriptor<Anonymize<Ieua3aarsoc58v>>;
        /**
         * A proxy was removed.
         */
        ProxyRemoved: PlainDescriptor<Anonymize<Ieua3aarsoc58v>>;
        /**
         * A deposit stored for proxies or announcements was poked / updated.
         */
        DepositPoked: PlainDescriptor<Anonymize<I1bhd210c3phjj>>;
    };
    Multisig: {
        /**
         * A new multisig operation has begun.
         */
        NewMultisig: PlainDescriptor<Anonymize<Iep27ialq4a7o7>>;
        /**
         * A multisig operation has been approved by someone.
         */
        MultisigApproval: PlainDescriptor<Anonymize<Iasu5jvoqr43mv>>;
        /**
         * A multisig operation has been executed.
         */
        MultisigExecuted: PlainDescriptor<Anonymize<Iffil21nlj0oto>>;
        /**
         * A multisig operation has been cancelled.
         */
        MultisigCancelled: PlainDescriptor<Anonymize<I5qolde99acmd1>>;
        /**
         * The deposit for a multisig operation has been updated/poked.
         */
        DepositPoked: PlainDescriptor<Anonymize<I8gtde5abn1g9a>>;
    };
    SafeMode: {
        /**
         * The safe-mode was entered until inclusively this block.
         */
        Entered: PlainDescriptor<Anonymize<I20e9ph536u7ti>>;
        /**
         * The safe-mode was extended until inclusively this block.
         */
        Extended: PlainDescriptor<Anonymize<I20e9ph536u7ti>>;
        /**
         * Exited the safe-mode for a specific reason.
         */
        Exited: PlainDescriptor<Anonymize<I8kcpmsh450rp>>;
        /**
         * An account reserved funds for either entering or extending the safe-mode.
         */
        DepositPlaced: PlainDescriptor<Anonymize<Ic262ibdoec56a>>;
        /**
         * An account had a reserve released that was reserved.
         */
        DepositReleased: PlainDescriptor<Anonymize<Ic262ibdoec56a>>;
        /**
         * An account had reserve slashed that was reserved.
         */
        DepositSlashed: PlainDescriptor<Anonymize<Ic262ibdoec56a>>;
        /**
         * Could not hold funds for entering or extending the safe-mode.
         *
         * This error comes from the underlying `Currency`.
         */
        CannotDeposit: PlainDescriptor<undefined>;
        /**
         * Could not release funds for entering or extending the safe-mode.
         *
         * This error comes from the underlying `Currency`.
         */
        CannotRelease: PlainDescriptor<undefined>;
    };
    TxPause: {
        /**
         * This pallet, or a specific call is now paused.
         */
        CallPaused: PlainDescriptor<Anonymize<Iba7pefg0d11kh>>;
        /**
         * This pallet, or a specific call is now unpaused.
         */
        CallUnpaused: PlainDescriptor<Anonymize<Iba7pefg0d11kh>>;
    };
    CircuitBreaker: {
        /**
         * An invariant broke. Minting is stopped until governance resumes it.
         */
        InvariantBroken: PlainDescriptor<Anonymize<Ihjkcsq40e0vc>>;
        /**
         * A broken invariant holds again. That alone does not resume minting.
         */
        InvariantRestored: PlainDescriptor<Anonymize<Ihjkcsq40e0vc>>;
    };
    AssetRegistry: {
        /**
         * An asset was proposed.
         */
        AssetProposed: PlainDescriptor<Anonymize<Id3fgfsmlkq922>>;
        /**
         * A proposal was withdrawn by its proposer; the deposit was released.
         */
        ProposalWithdrawn: PlainDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * A proposal was rejected by governance; the deposit was released.
         */
        ProposalRejected: PlainDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * Governance registered an asset, live at once.
         */
        AssetRegistered: PlainDescriptor<Anonymize<I39e09q4h0963v>>;
        /**
         * Governance made a proposed asset live; the deposit was released.
         */
        AssetApproved: PlainDescriptor<Anonymize<I25qrhcm6bt5ar>>;
        /**
         * An asset's status changed.
         */
        AssetStatusSet: PlainDescriptor<Anonymize<I1trgag33acdpc>>;
        /**
         * An asset has another maintainer.
         */
        MaintainerSet: PlainDescriptor<Anonymize<Icf7ag0d325ai3>>;
        /**
         * An asset's qualification was set.
         */
        QualificationSet: PlainDescriptor<Anonymize<Ifqf9vpf5e5pht>>;
        /**
         * A kind was registered.
         */
        KindRegistered: PlainDescriptor<Anonymize<Idm0dit69elol7>>;
        /**
         * A kind's numbers changed.
         */
        KindUpdated: PlainDescriptor<Anonymize<I2ett5g7v0p703>>;
        /**
         * A kind was paused: neither uploads nor mints.
         */
        KindPaused: PlainDescriptor<Anonymize<I21rdfbj8m1c63>>;
        /**
         * A kind goes on.
         */
        KindResumed: PlainDescriptor<Anonymize<I21rdfbj8m1c63>>;
        /**
         * The parameters changed.
         */
        ParametersSet: PlainDescriptor<Anonymize<Id658aq8rrdu9h>>;
    };
    ProducerRegistry: {
        /**
         * An account applied to be a producer.
         */
        Applied: PlainDescriptor<Anonymize<I3mrkqq08sguot>>;
        /**
         * A verifier attested something, or renewed it.
         */
        Attested: PlainDescriptor<Anonymize<Ic2sc6aec0u60e>>;
        /**
         * A producer asked for an attestation, against a deposit.
         */
        AttestationRequested: PlainDescriptor<Anonymize<Ifmlsmok7psplu>>;
        /**
         * A producer dropped an attestation that it had asked for; its deposit was released.
         */
        AttestationDropped: PlainDescriptor<Anonymize<Idsjes4pfj1ssc>>;
        /**
         * An applicant became a producer.
         */
        Admitted: PlainDescriptor<Anonymize<Iaquin36ldskvk>>;
        /**
         * An application was rejected; its deposit was released.
         */
        Rejected: PlainDescriptor<Anonymize<I3io7kkpnosdlt>>;
        /**
         * A producer was suspended: it neither uploads nor mints.
         */
        Suspended: PlainDescriptor<Anonymize<I3io7kkpnosdlt>>;
        /**
         * A suspended producer goes on.
         */
        Reinstated: PlainDescriptor<Anonymize<Iaquin36ldskvk>>;
        /**
         * An application was withdrawn; nothing of it is left.
         */
        ApplicationWithdrawn: PlainDescriptor<Anonymize<I4kg3pqihavml4>>;
        /**
         * A producer left; nothing of it is left, and every deposit was released.
         */
        Left: PlainDescriptor<Anonymize<I4kg3pqihavml4>>;
        /**
         * A producer asked for a qualification.
         */
        QualificationRequested: PlainDescriptor<Anonymize<I1idj2olspcrdo>>;
        /**
         * A producer is qualified for an asset.
         */
        QualificationGranted: PlainDescriptor<Anonymize<Idlq3ajjv4prpp>>;
        /**
         * A qualification was refused or withdrawn.
         */
        QualificationWithdrawn: PlainDescriptor<Anonymize<Iec4mlbigeek9m>>;
        /**
         * A producer dropped a qualification; its deposit was released.
         */
        QualificationDropped: PlainDescriptor<Anonymize<I1idj2olspcrdo>>;
        /**
         * A producer named an uploader.
         */
        UploaderAdded: PlainDescriptor<Anonymize<Id6pg7ac0qcv43>>;
        /**
         * A producer removed an uploader; the deposit was released.
         */
        UploaderRemoved: PlainDescriptor<Anonymize<Id6pg7ac0qcv43>>;
        /**
         * Governance named a verifier.
         */
        VerifierAdded: PlainDescriptor<Anonymize<I58bu3hm7657hm>>;
        /**
         * Governance removed a verifier. What it attested stays.
         */
        VerifierRemoved: PlainDescriptor<Anonymize<I58bu3hm7657hm>>;
    };
    WellAudit: {
        /**
         * Somebody applied for a well.
         */
        WellApplied: PlainDescriptor<Anonymize<Iepl9sdie7el5u>>;
        /**
         * A rejected application was resubmitted.
         */
        WellResubmitted: PlainDescriptor<Anonymize<If8fuhgjuv0jmk>>;
        /**
         * A well was approved.
         */
        WellApproved: PlainDescriptor<Anonymize<Ifj4s3rnerrk3>>;
        /**
         * A newly approved well was returned to review.
         */
        WellReturned: PlainDescriptor<Anonymize<I7jqp2dbel4ude>>;
        /**
         * An application was rejected.
         */
        WellRejected: PlainDescriptor<Anonymize<Iflr6tr7gf9cl0>>;
        /**
         * A well was deactivated.
         */
        WellDeactivated: PlainDescriptor<Anonymize<Ifjlbhgvr6oihs>>;
        /**
         * The managers' majority reinstated a deactivated well.
         */
        WellReinstated: PlainDescriptor<Anonymize<Iek4o2ttec2o9k>>;
        /**
         * The owner of an approved well submitted new fields; the old ones stay in force.
         */
        FieldsSubmitted: PlainDescriptor<Anonymize<Iaiatnleitjvf2>>;
        /**
         * Pending fields came into force.
         */
        PendingApproved: PlainDescriptor<Anonymize<Ieuqrjpnjmhss2>>;
        /**
         * Pending fields were rejected; the old ones stay in force.
         */
        PendingRejected: PlainDescriptor<Anonymize<Ibc1tg287i41kc>>;
        /**
         * The owner took pending fields back.
         */
        PendingWithdrawn: PlainDescriptor<Anonymize<I2rbeuv99ksh4i>>;
        /**
         * A well was removed and its deposits were released.
         */
        WellRemoved: PlainDescriptor<Anonymize<Iepl9sdie7el5u>>;
        /**
         * The owner asked for these parts. Each part that falls is announced on its own.
         */
        BeneficiariesSet: PlainDescriptor<Anonymize<Ico44hok9lsd2o>>;
        /**
         * A beneficiary's part will fall: mint what is ready before.
         */
        ShareReductionAnnounced: PlainDescriptor<Anonymize<Igod2iradtck5>>;
        /**
         * A beneficiary passed percents on.
         */
        SharePassed: PlainDescriptor<Anonymize<I3c94qaomd7ve3>>;
        /**
         * A beneficiary without a part was taken off the list.
         */
        BeneficiaryRemoved: PlainDescriptor<Anonymize<I8beqbm09hmq5f>>;
        /**
         * A dApp was registered.
         */
        DAppRegistered: PlainDescriptor<Anonymize<I56o94pl7bu7jv>>;
        /**
         * A dApp was removed from the register.
         */
        DAppRemoved: PlainDescriptor<Anonymize<Iatekfrbqqvsed>>;
        /**
         * A well was linked to a dApp.
         */
        DAppLinked: PlainDescriptor<Anonymize<I2nn99noi7adfb>>;
        /**
         * A well is no longer linked to a dApp.
         */
        DAppUnlinked: PlainDescriptor<Anonymize<If3c2ksk4tc0id>>;
        /**
         * The parameters were changed.
         */
        ParametersSet: PlainDescriptor<Anonymize<I86vse69dc0pe1>>;
    };
    MarginEscrow: {
        /**
         * UNIT were deposited for a producer.
         */
        Deposited: PlainDescriptor<Anonymize<Iapvu0j3htek8p>>;
        /**
         * A producer withdrew UNIT.
         */
        Withdrawn: PlainDescriptor<Anonymize<I240d9pssjnluf>>;
        /**
         * A producer was charged a penalty.
         */
        PenaltyCharged: PlainDescriptor<Anonymize<I3i6k8rclr5k12>>;
        /**
         * A penalty, or a part of it, was given back.
         */
        PenaltyGivenBack: PlainDescriptor<Anonymize<I4lr44aafkh848>>;
        /**
         * The parameters were set.
         */
        ParametersSet: PlainDescriptor<Anonymize<I1sqmv028trbf1>>;
    };
    ProductionOracle: {
        /**
         * Governance admitted a reporter.
         */
        ReporterAdmitted: PlainDescriptor<Anonymize<Iapnffbac8vbg2>>;
        /**
         * Governance removed a reporter, or one that resigned was judged. Its answers in undecided
         * rounds no longer count.
         */
        ReporterRemoved: PlainDescriptor<Anonymize<Iapnffbac8vbg2>>;
        /**
         * A reporter resigned. Its answers in undecided rounds no longer count.
         */
        ReporterResigned: PlainDescriptor<Anonymize<Is7ackjql0a7d>>;
        /**
         * A reporter collected too many strikes. It may not report any more, and its bond is held
         * until governance removes it.
         */
        ReporterStruckOut: PlainDescriptor<Anonymize<I7evsv00hr9382>>;
        /**
         * A reporter got a strike: it was absent in a round, or far from its accepted value.
         */
        StrikeGiven: PlainDescriptor<Anonymize<Ics59300k9ormu>>;
        /**
         * Governance forgave all strikes of a reporter.
         */
        StrikesForgiven: PlainDescriptor<Anonymize<Iumh462jqskl8>>;
        /**
         * A first answer opened a round.
         */
        RoundOpened: PlainDescriptor<Anonymize<I2rg04745q3gvb>>;
        /**
         * A reporter answered.
         */
        Reported: PlainDescriptor<Anonymize<I8frerv2s0b6at>>;
        /**
         * A price round has its quorum and takes further answers until its median is taken.
         */
        QuorumReached: PlainDescriptor<Anonymize<Ier772qrlfgjn8>>;
        /**
         * A price needs a confirmation, or further answers that agree with it.
         */
        PriceHeld: PlainDescriptor<Anonymize<Ia8v0vp968h09b>>;
        /**
         * The managers' majority rejected a held price. The reporters may answer again after a pause.
         */
        PriceRejected: PlainDescriptor<Anonymize<Ifbm68ch34sh60>>;
        /**
         * The price of a day was accepted.
         */
        PriceAccepted: PlainDescriptor<Anonymize<Iblcqdj4bfne6h>>;
        /**
         * The official volume of a well's month was accepted.
         */
        VolumeAccepted: PlainDescriptor<Anonymize<I5smhpbm9otl2v>>;
        /**
         * The value of a round is final; the round was judged and removed.
         */
        RoundClosed: PlainDescriptor<Anonymize<Ificlto1qas8o6>>;
        /**
         * A round cannot reach its quorum any more, or was rejected.
         */
        RoundFailed: PlainDescriptor<Anonymize<I5kf6nqnbp8o06>>;
        /**
         * A round ended without a value. Nobody is punished.
         */
        RoundDropped: PlainDescriptor<Anonymize<Ificlto1qas8o6>>;
        /**
         * A reporter registered the session key of its node.
         */
        SessionKeySet: PlainDescriptor<Anonymize<I7pk7ue7uujhha>>;
        /**
         * A reporter has no session key any more.
         */
        SessionKeyCleared: PlainDescriptor<Anonymize<Ie0t1mu0i133vn>>;
        /**
         * Governance set where a feed's prices are fetched from.
         */
        PriceSourceSet: PlainDescriptor<Anonymize<Ib47enjrsipkv0>>;
        /**
         * Governance set where a kind's official volumes are fetched from.
         */
        VolumeSourceSet: PlainDescriptor<Anonymize<I13taj2pek8mk6>>;
        /**
         * Governance set the parameters.
         */
        ParametersSet: PlainDescriptor<Anonymize<Icg3uagt5hso3l>>;
    };
    TatIssuance: {
        /**
         * Daily volumes were uploaded.
         */
        Uploaded: PlainDescriptor<Anonymize<Ia2ml5p901fgkc>>;
        /**
         * A month was audited and minted.
         */
        TatMinted: PlainDescriptor<Anonymize<I2ltm9b0iql7go>>;
        /**
         * A payee was paid its part of a mint.
         */
        TatPaid: PlainDescriptor<Anonymize<I7q05h799471dt>>;
        /**
         * A part could not be credited: a beneficiary's went to the owner, an owner's rest to the
         * first beneficiary that was paid.
         */
        PartRedirected: PlainDescriptor<Anonymize<I7q05h799471dt>>;
        /**
         * A month was cleared: nothing was minted.
         */
        MonthCleared: PlainDescriptor<Anonymize<Ibvrh6tadac151>>;
        /**
         * An amended official volume of a minted month is in force.
         */
        MonthAmended: PlainDescriptor<Anonymize<I5abhcp3jcjrp4>>;
        /**
         * A further penalty was charged for an amended month.
         */
        AmendmentCharged: PlainDescriptor<Anonymize<I52jmrq9corm9s>>;
        /**
         * A part of a penalty was given back for an amended month.
         */
        AmendmentGivenBack: PlainDescriptor<Anonymize<I52jmrq9corm9s>>;
        /**
         * The penalty of an amended month could not be charged or given back now. Anyone may do it
         * later by `settle_amendment`.
         */
        AmendmentNotSettled: PlainDescriptor<Anonymize<I9fvmbuveip37p>>;
        /**
         * TAT was burnt.
         */
        TatBurnt: PlainDescriptor<Anonymize<Ic262ibdoec56a>>;
        /**
         * The parameters were set.
         */
        ParametersSet: PlainDescriptor<Anonymize<Idg0qecjkjq9tv>>;
    };
};
type IError = {
    System: {
        /**
         * The name of specification does not match between the current runtime
         * and the new runtime.
         */
        InvalidSpecName: PlainDescriptor<undefined>;
        /**
         * The specification version is not allowed to decrease between the current runtime
         * and the new runtime.
         */
        SpecVersionNeedsToIncrease: PlainDescriptor<undefined>;
        /**
         * Failed to extract the runtime version from the new runtime.
         *
         * Either calling `Core_version` or decoding `RuntimeVersion` failed.
         */
        FailedToExtractRuntimeVersion: PlainDescriptor<undefined>;
        /**
         * Suicide called when the account has non-default composite data.
         */
        NonDefaultComposite: PlainDescriptor<undefined>;
        /**
         * There is a non-zero reference count preventing the account from being purged.
         */
        NonZeroRefCount: PlainDescriptor<undefined>;
        /**
         * The origin filter prevent the call to be dispatched.
         */
        CallFiltered: PlainDescriptor<undefined>;
        /**
         * A multi-block migration is ongoing and prevents the current code from being replaced.
         */
        MultiBlockMigrationsOngoing: PlainDescriptor<undefined>;
        /**
         * No upgrade authorized.
         */
        NothingAuthorized: PlainDescriptor<undefined>;
        /**
         * The submitted code is not authorized.
         */
        Unauthorized: PlainDescriptor<undefined>;
    };
    Scheduler: {
        /**
         * Failed to schedule a call
         */
        FailedToSchedule: PlainDescriptor<undefined>;
        /**
         * Cannot find the scheduled call.
         */
        NotFound: PlainDescriptor<undefined>;
        /**
         * Given target block number is in the past.
         */
        TargetBlockNumberInPast: PlainDescriptor<undefined>;
        /**
         * Reschedule failed because it does not change scheduled time.
         */
        RescheduleNoChange: PlainDescriptor<undefined>;
        /**
         * Attempt to use a non-named function on a named task.
         */
        Named: PlainDescriptor<undefined>;
    };
    Preimage: {
        /**
         * Preimage is too large to store on-chain.
         */
        TooBig: PlainDescriptor<undefined>;
        /**
         * Preimage has already been noted on-chain.
         */
        AlreadyNoted: PlainDescriptor<undefined>;
        /**
         * The user is not authorized to perform this action.
         */
        NotAuthorized: PlainDescriptor<undefined>;
        /**
         * The preimage cannot be removed since it has not yet been noted.
         */
        NotNoted: PlainDescriptor<undefined>;
        /**
         * A preimage may not be removed when there are outstanding requests.
         */
        Requested: PlainDescriptor<undefined>;
        /**
         * The preimage request cannot be removed since no outstanding requests exist.
         */
        NotRequested: PlainDescriptor<undefined>;
        /**
         * More than `MAX_HASH_UPGRADE_BULK_COUNT` hashes were requested to be upgraded at once.
         */
        TooMany: PlainDescriptor<undefined>;
        /**
         * Too few hashes were requested to be upgraded (i.e. zero).
         */
        TooFew: PlainDescriptor<undefined>;
    };
    MultiBlockMigrations: {
        /**
         * The operation cannot complete since some MBMs are ongoing.
         */
        Ongoing: PlainDescriptor<undefined>;
    };
    Balances: {
        /**
         * Vesting balance too high to send value.
         */
        VestingBalance: PlainDescriptor<undefined>;
        /**
         * Account liquidity restrictions prevent withdrawal.
         */
        LiquidityRestrictions: PlainDescriptor<undefined>;
        /**
         * Balance too low to send value.
         */
        InsufficientBalance: PlainDescriptor<undefined>;
        /**
         * Value too low to create account due to existential deposit.
         */
        ExistentialDeposit: PlainDescriptor<undefined>;
        /**
         * Transfer/payment would kill account.
         */
        Expendability: PlainDescriptor<undefined>;
        /**
         * A vesting schedule already exists for this account.
         */
        ExistingVestingSchedule: PlainDescriptor<undefined>;
        /**
         * Beneficiary account must pre-exist.
         */
        DeadAccount: PlainDescriptor<undefined>;
        /**
         * Number of named reserves exceed `MaxReserves`.
         */
        TooManyReserves: PlainDescriptor<undefined>;
        /**
         * Number of holds exceed `VariantCountOf<T::RuntimeHoldReason>`.
         */
        TooManyHolds: PlainDescriptor<undefined>;
        /**
         * Number of freezes exceed `MaxFreezes`.
         */
        TooManyFreezes: PlainDescriptor<undefined>;
        /**
         * The issuance cannot be modified since it is already deactivated.
         */
        IssuanceDeactivated: PlainDescriptor<undefined>;
        /**
         * The delta cannot be zero.
         */
        DeltaZero: PlainDescriptor<undefined>;
    };
    Assets: {
        /**
         * Account balance must be greater than or equal to the transfer amount.
         */
        BalanceLow: PlainDescriptor<undefined>;
        /**
         * The account to alter does not exist.
         */
        NoAccount: PlainDescriptor<undefined>;
        /**
         * The signing account has no permission to do the operation.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * The given asset ID is unknown.
         */
        Unknown: PlainDescriptor<undefined>;
        /**
         * The origin account is frozen.
         */
        Frozen: PlainDescriptor<undefined>;
        /**
         * The asset ID is already taken.
         */
        InUse: PlainDescriptor<undefined>;
        /**
         * Invalid witness data given.
         */
        BadWitness: PlainDescriptor<undefined>;
        /**
         * Minimum balance should be non-zero.
         */
        MinBalanceZero: PlainDescriptor<undefined>;
        /**
         * Unable to increment the consumer reference counters on the account. Either no provider
         * reference exists to allow a non-zero balance of a non-self-sufficient asset, or one
         * fewer then the maximum number of consumers has been reached.
         */
        UnavailableConsumer: PlainDescriptor<undefined>;
        /**
         * Invalid metadata given.
         */
        BadMetadata: PlainDescriptor<undefined>;
        /**
         * No approval exists that would allow the transfer.
         */
        Unapproved: PlainDescriptor<undefined>;
        /**
         * The source account would not survive the transfer and it needs to stay alive.
         */
        WouldDie: PlainDescriptor<undefined>;
        /**
         * The asset-account already exists.
         */
        AlreadyExists: PlainDescriptor<undefined>;
        /**
         * The asset-account doesn't have an associated deposit.
         */
        NoDeposit: PlainDescriptor<undefined>;
        /**
         * The operation would result in funds being burned.
         */
        WouldBurn: PlainDescriptor<undefined>;
        /**
         * The asset is a live asset and is actively being used. Usually emit for operations such
         * as `start_destroy` which require the asset to be in a destroying state.
         */
        LiveAsset: PlainDescriptor<undefined>;
        /**
         * The asset is not live, and likely being destroyed.
         */
        AssetNotLive: PlainDescriptor<undefined>;
        /**
         * The asset status is not the expected status.
         */
        IncorrectStatus: PlainDescriptor<undefined>;
        /**
         * The asset should be frozen before the given operation.
         */
        NotFrozen: PlainDescriptor<undefined>;
        /**
         * Callback action resulted in error
         */
        CallbackFailed: PlainDescriptor<undefined>;
        /**
         * The asset ID is not the one required by [`Config::AssetIdAllocator`].
         */
        BadAssetId: PlainDescriptor<undefined>;
        /**
         * The [`Config::AssetIdAllocator`] cannot allocate the asset ID: the id space is
         * exhausted.
         */
        AssetIdAllocationFailed: PlainDescriptor<undefined>;
        /**
         * The asset cannot be destroyed because some accounts for this asset contain freezes.
         */
        ContainsFreezes: PlainDescriptor<undefined>;
        /**
         * The asset cannot be destroyed because some accounts for this asset contain holds.
         */
        ContainsHolds: PlainDescriptor<undefined>;
        /**
         * Tried setting too many reserves.
         */
        TooManyReserves: PlainDescriptor<undefined>;
        /**
         * The asset deposit could not be fully moved due to a lock or freeze on the owner.
         */
        IncompleteDepositTransfer: PlainDescriptor<undefined>;
    };
    Vesting: {
        /**
         * The account given is not vesting.
         */
        NotVesting: PlainDescriptor<undefined>;
        /**
         * The account already has `MaxVestingSchedules` count of schedules and thus
         * cannot add another one. Consider merging existing schedules in order to add another.
         */
        AtMaxVestingSchedules: PlainDescriptor<undefined>;
        /**
         * Amount being transferred is too low to create a vesting schedule.
         */
        AmountLow: PlainDescriptor<undefined>;
        /**
         * An index was out of bounds of the vesting schedules.
         */
        ScheduleIndexOutOfBounds: PlainDescriptor<undefined>;
        /**
         * Failed to create a new schedule because some parameter was invalid.
         */
        InvalidScheduleParams: PlainDescriptor<undefined>;
    };
    Babe: {
        /**
         * An equivocation proof provided as part of an equivocation report is invalid.
         */
        InvalidEquivocationProof: PlainDescriptor<undefined>;
        /**
         * A key ownership proof provided as part of an equivocation report is invalid.
         */
        InvalidKeyOwnershipProof: PlainDescriptor<undefined>;
        /**
         * A given equivocation report is valid but already previously reported.
         */
        DuplicateOffenceReport: PlainDescriptor<undefined>;
        /**
         * Submitted configuration is invalid.
         */
        InvalidConfiguration: PlainDescriptor<undefined>;
    };
    Grandpa: {
        /**
         * Attempt to signal GRANDPA pause when the authority set isn't live
         * (either paused or already pending pause).
         */
        PauseFailed: PlainDescriptor<undefined>;
        /**
         * Attempt to signal GRANDPA resume when the authority set isn't paused
         * (either live or already pending resume).
         */
        ResumeFailed: PlainDescriptor<undefined>;
        /**
         * Attempt to signal GRANDPA change with one already pending.
         */
        ChangePending: PlainDescriptor<undefined>;
        /**
         * Cannot signal forced change so soon after last.
         */
        TooSoon: PlainDescriptor<undefined>;
        /**
         * A key ownership proof provided as part of an equivocation report is invalid.
         */
        InvalidKeyOwnershipProof: PlainDescriptor<undefined>;
        /**
         * An equivocation proof provided as part of an equivocation report is invalid.
         */
        InvalidEquivocationProof: PlainDescriptor<undefined>;
        /**
         * A given equivocation report is valid but already previously reported.
         */
        DuplicateOffenceReport: PlainDescriptor<undefined>;
    };
    Staking: {
        /**
         * Not a controller account.
         */
        NotController: PlainDescriptor<undefined>;
        /**
         * Not a stash account.
         */
        NotStash: PlainDescriptor<undefined>;
        /**
         * Stash is already bonded.
         */
        AlreadyBonded: PlainDescriptor<undefined>;
        /**
         * Controller is already paired.
         */
        AlreadyPaired: PlainDescriptor<undefined>;
        /**
         * Targets cannot be empty.
         */
        EmptyTargets: PlainDescriptor<undefined>;
        /**
         * Duplicate index.
         */
        DuplicateIndex: PlainDescriptor<undefined>;
        /**
         * Slash record index out of bounds.
         */
        InvalidSlashIndex: PlainDescriptor<undefined>;
        /**
         * Cannot have a validator or nominator role, with value less than the minimum defined by
         * governance (see `MinValidatorBond` and `MinNominatorBond`). If unbonding is the
         * intention, `chill` first to remove one's role as validator/nominator.
         */
        InsufficientBond: PlainDescriptor<undefined>;
        /**
         * Can not schedule more unlock chunks.
         */
        NoMoreChunks: PlainDescriptor<undefined>;
        /**
         * Can not rebond without unlocking chunks.
         */
        NoUnlockChunk: PlainDescriptor<undefined>;
        /**
         * Attempting to target a stash that still has funds.
         */
        FundedTarget: PlainDescriptor<undefined>;
        /**
         * Invalid era to reward.
         */
        InvalidEraToReward: PlainDescriptor<undefined>;
        /**
         * Invalid number of nominations.
         */
        InvalidNumberOfNominations: PlainDescriptor<undefined>;
        /**
         * Items are not sorted and unique.
         */
        NotSortedAndUnique: PlainDescriptor<undefined>;
        /**
         * Rewards for this era have already been claimed for this validator.
         */
        AlreadyClaimed: PlainDescriptor<undefined>;
        /**
         * No nominators exist on this page.
         */
        InvalidPage: PlainDescriptor<undefined>;
        /**
         * Incorrect previous history depth input provided.
         */
        IncorrectHistoryDepth: PlainDescriptor<undefined>;
        /**
         * Incorrect number of slashing spans provided.
         */
        IncorrectSlashingSpans: PlainDescriptor<undefined>;
        /**
         * Internal state has become somehow corrupted and the operation cannot continue.
         */
        BadState: PlainDescriptor<undefined>;
        /**
         * Too many nomination targets supplied.
         */
        TooManyTargets: PlainDescriptor<undefined>;
        /**
         * A nomination target was supplied that was blocked or otherwise not a validator.
         */
        BadTarget: PlainDescriptor<undefined>;
        /**
         * The user has enough bond and thus cannot be chilled forcefully by an external person.
         */
        CannotChillOther: PlainDescriptor<undefined>;
        /**
         * There are too many nominators in the system. Governance needs to adjust the staking
         * settings to keep things safe for the runtime.
         */
        TooManyNominators: PlainDescriptor<undefined>;
        /**
         * There are too many validator candidates in the system. Governance needs to adjust the
         * staking settings to keep things safe for the runtime.
         */
        TooManyValidators: PlainDescriptor<undefined>;
        /**
         * Commission is too low. Must be at least `MinCommission`.
         */
        CommissionTooLow: PlainDescriptor<undefined>;
        /**
         * Some bound is not met.
         */
        BoundNotMet: PlainDescriptor<undefined>;
        /**
         * Used when attempting to use deprecated controller account logic.
         */
        ControllerDeprecated: PlainDescriptor<undefined>;
        /**
         * Cannot reset a ledger.
         */
        CannotRestoreLedger: PlainDescriptor<undefined>;
        /**
         * Provided reward destination is not allowed.
         */
        RewardDestinationRestricted: PlainDescriptor<undefined>;
        /**
         * Not enough funds available to withdraw.
         */
        NotEnoughFunds: PlainDescriptor<undefined>;
        /**
         * Operation not allowed for virtual stakers.
         */
        VirtualStakerNotAllowed: PlainDescriptor<undefined>;
        /**
         * Stash could not be reaped as other pallet might depend on it.
         */
        CannotReapStash: PlainDescriptor<undefined>;
        /**
         * The stake of this account is already migrated to `Fungible` holds.
         */
        AlreadyMigrated: PlainDescriptor<undefined>;
        /**
         * Account is restricted from participation in staking. This may happen if the account is
         * staking in another way already, such as via pool.
         */
        Restricted: PlainDescriptor<undefined>;
    };
    Session: {
        /**
         * Invalid ownership proof.
         */
        InvalidProof: PlainDescriptor<undefined>;
        /**
         * No associated validator ID for account.
         */
        NoAssociatedValidatorId: PlainDescriptor<undefined>;
        /**
         * Registered duplicate key.
         */
        DuplicatedKey: PlainDescriptor<undefined>;
        /**
         * No keys are associated with this account.
         */
        NoKeys: PlainDescriptor<undefined>;
        /**
         * Key setting account is not live, so it's impossible to associate keys.
         */
        NoAccount: PlainDescriptor<undefined>;
    };
    ImOnline: {
        /**
         * Non existent public key.
         */
        InvalidKey: PlainDescriptor<undefined>;
        /**
         * Duplicated heartbeat.
         */
        DuplicatedHeartbeat: PlainDescriptor<undefined>;
    };
    ElectionProviderMultiPhase: {
        /**
         * Submission was too early.
         */
        PreDispatchEarlySubmission: PlainDescriptor<undefined>;
        /**
         * Wrong number of winners presented.
         */
        PreDispatchWrongWinnerCount: PlainDescriptor<undefined>;
        /**
         * Submission was too weak, score-wise.
         */
        PreDispatchWeakSubmission: PlainDescriptor<undefined>;
        /**
         * The queue was full, and the solution was not better than any of the existing ones.
         */
        SignedQueueFull: PlainDescriptor<undefined>;
        /**
         * The origin failed to pay the deposit.
         */
        SignedCannotPayDeposit: PlainDescriptor<undefined>;
        /**
         * Witness data to dispatchable is invalid.
         */
        SignedInvalidWitness: PlainDescriptor<undefined>;
        /**
         * The signed submission consumes too much weight
         */
        SignedTooMuchWeight: PlainDescriptor<undefined>;
        /**
         * OCW submitted solution for wrong round
         */
        OcwCallWrongEra: PlainDescriptor<undefined>;
        /**
         * Snapshot metadata should exist but didn't.
         */
        MissingSnapshotMetadata: PlainDescriptor<undefined>;
        /**
         * `Self::insert_submission` returned an invalid index.
         */
        InvalidSubmissionIndex: PlainDescriptor<undefined>;
        /**
         * The call is not allowed at this point.
         */
        CallNotAllowed: PlainDescriptor<undefined>;
        /**
         * The fallback failed
         */
        FallbackFailed: PlainDescriptor<undefined>;
        /**
         * Some bound not met
         */
        BoundNotMet: PlainDescriptor<undefined>;
        /**
         * Submitted solution has too many winners
         */
        TooManyWinners: PlainDescriptor<undefined>;
        /**
         * Submission was prepared for a different round.
         */
        PreDispatchDifferentRound: PlainDescriptor<undefined>;
    };
    VoterList: {
        /**
         * A error in the list interface implementation.
         */
        List: PlainDescriptor<Anonymize<Ictkqqlhdjt761>>;
        /**
         * Could not update a node, because the pallet is locked.
         */
        Locked: PlainDescriptor<undefined>;
    };
    UnitIssuance: {
        /**
         * No ended era waits to be paid, or the limit is zero. If the limit is above zero, nothing
         * has to be done.
         */
        NothingToPay: PlainDescriptor<undefined>;
        /**
         * The expected growth is above 10 000 basis points. Give a smaller one.
         */
        GrowthOutOfRange: PlainDescriptor<undefined>;
        /**
         * The floor of TAT is not between 1 and 10¹² TAT. Give one that is.
         */
        TatFloorOutOfRange: PlainDescriptor<undefined>;
        /**
         * The parts of the split exceed 10 000 basis points together. Lower one of them.
         */
        SplitOutOfRange: PlainDescriptor<undefined>;
    };
    BonusStake: {
        /**
         * The bid is below the minimum. Bid more.
         */
        BidTooLow: PlainDescriptor<undefined>;
        /**
         * The validator is not active, or is disabled. Bid for another one.
         */
        ValidatorNotEffective: PlainDescriptor<undefined>;
        /**
         * The bids of this round name as many validators as they can. Bid for one of them, or in
         * the next round.
         */
        TooManyValidators: PlainDescriptor<undefined>;
        /**
         * The bids of a round earn in the next one, and that is not over. Wait for its end.
         */
        RoundNotOver: PlainDescriptor<undefined>;
        /**
         * The time to claim is over, and what was left is the treasury's. Claim earlier next time.
         */
        RoundExpired: PlainDescriptor<undefined>;
        /**
         * The bids of that round for that validator earned nothing: it was no super validator in
         * the round after, or all that was earned in it is paid and cleared. Name another round or
         * validator.
         */
        NotSuperValidator: PlainDescriptor<undefined>;
        /**
         * There is no bid of that account for that validator in that round, or its part was
         * claimed. Check account, validator and round.
         */
        NothingBid: PlainDescriptor<undefined>;
        /**
         * The validator's part of that round was claimed. Nothing is left to do.
         */
        AlreadyClaimed: PlainDescriptor<undefined>;
        /**
         * The part is less than 10⁻¹⁸ UNIT. There is nothing to pay.
         */
        NothingEarned: PlainDescriptor<undefined>;
        /**
         * The account has no UNIT, and the part is too small to create it. Send it some UNIT first.
         */
        CannotReceive: PlainDescriptor<undefined>;
        /**
         * The treasury's account does not exist, and what is left is too small to create it. Ask
         * governance to fund the treasury with the existential deposit.
         */
        TreasuryCannotReceive: PlainDescriptor<undefined>;
        /**
         * The list is empty. Name something to claim.
         */
        NothingNamed: PlainDescriptor<undefined>;
        /**
         * The round can still be claimed. Wait until it has expired.
         */
        NotExpired: PlainDescriptor<undefined>;
        /**
         * Nothing is kept of that round. It was pruned, or nobody bid in it.
         */
        NothingToPrune: PlainDescriptor<undefined>;
        /**
         * The limit is 0 or above `MaxPruned`. Give one between 1 and `MaxPruned`.
         */
        LimitOutOfRange: PlainDescriptor<undefined>;
        /**
         * An amount does not fit its 128 bits. Use smaller amounts.
         */
        Overflow: PlainDescriptor<undefined>;
        /**
         * The minimum bid is not between 0.01 and a million TAT. Give one that is.
         */
        MinimumBidOutOfRange: PlainDescriptor<undefined>;
        /**
         * The threshold is not between 1 and 10 000 basis points. Give one that is.
         */
        SuperThresholdOutOfRange: PlainDescriptor<undefined>;
        /**
         * The commission on bids for the validator in this round is higher than the bid allows. Allow
         * more, or bid for another validator.
         */
        CommissionTooHigh: PlainDescriptor<undefined>;
        /**
         * The floor of a super validator's bids is not between 0.01 and a million TAT. Give one that
         * is.
         */
        SuperFloorOutOfRange: PlainDescriptor<undefined>;
    };
    ValidatorAttendance: {
        /**
         * The tolerated sessions are not between 1 and 1 000. Give a number that is.
         */
        ToleratedSessionsOutOfRange: PlainDescriptor<undefined>;
        /**
         * The share that may be chilled in an era is not between 1 and 10 000 basis points. Give one
         * that is.
         */
        MaxChilledOutOfRange: PlainDescriptor<undefined>;
        /**
         * The number of active validators is not between 4 and `MaxValidators`. Give one that is.
         */
        ValidatorCountOutOfRange: PlainDescriptor<undefined>;
        /**
         * The number of active validators is more than a quarter above what it was a week ago. Give a
         * smaller one, or wait until the last raise is a week old.
         */
        ValidatorCountRaisedTooFast: PlainDescriptor<undefined>;
        /**
         * A nominator's least bond is not between 1 and 10 000 UNIT. Give one that is.
         */
        MinNominatorBondOutOfRange: PlainDescriptor<undefined>;
        /**
         * A validator's least bond is not between 158 and 100 000 UNIT. Give one that is.
         */
        MinValidatorBondOutOfRange: PlainDescriptor<undefined>;
        /**
         * The most nominators are not between 5 000 and 1 000 000. Give a number that is, or none for no
         * limit.
         */
        MaxNominatorsOutOfRange: PlainDescriptor<undefined>;
        /**
         * The most candidates are fewer than twice `MaxValidators`, or more than `MaxCandidates`. Give a
         * number in between.
         */
        MaxCandidatesOutOfRange: PlainDescriptor<undefined>;
        /**
         * The share of a list that must be full before others may be chilled is not between 50 and 100
         * percent. Give one that is.
         */
        ChillThresholdOutOfRange: PlainDescriptor<undefined>;
        /**
         * The delay of a restart is not between `MinRestartDelay` and `MaxRestartDelay`. Give one that
         * is.
         */
        RestartDelayOutOfRange: PlainDescriptor<undefined>;
        /**
         * The block that is named as finalised is above the present one. Name the highest that all of the
         * next session's validators have finalised.
         */
        FinalizedBlockUnknown: PlainDescriptor<undefined>;
        /**
         * The last restart of finality is too recent. Wait until twice its delay has passed.
         */
        RestartTooSoon: PlainDescriptor<undefined>;
    };
    Foundation: {
        /**
         * Account is not a member
         */
        NotMember: PlainDescriptor<undefined>;
        /**
         * Duplicate proposals not allowed
         */
        DuplicateProposal: PlainDescriptor<undefined>;
        /**
         * Proposal must exist
         */
        ProposalMissing: PlainDescriptor<undefined>;
        /**
         * Mismatched index
         */
        WrongIndex: PlainDescriptor<undefined>;
        /**
         * Duplicate vote ignored
         */
        DuplicateVote: PlainDescriptor<undefined>;
        /**
         * Members are already initialized!
         */
        AlreadyInitialized: PlainDescriptor<undefined>;
        /**
         * The close call was made too early, before the end of the voting.
         */
        TooEarly: PlainDescriptor<undefined>;
        /**
         * There can only be a maximum of `MaxProposals` active proposals.
         */
        TooManyProposals: PlainDescriptor<undefined>;
        /**
         * The given weight bound for the proposal was too low.
         */
        WrongProposalWeight: PlainDescriptor<undefined>;
        /**
         * The given length bound for the proposal was too low.
         */
        WrongProposalLength: PlainDescriptor<undefined>;
        /**
         * Prime account is not a member
         */
        PrimeAccountNotMember: PlainDescriptor<undefined>;
        /**
         * Proposal is still active.
         */
        ProposalActive: PlainDescriptor<undefined>;
    };
    FoundationMembership: {
        /**
         * Already a member.
         */
        AlreadyMember: PlainDescriptor<undefined>;
        /**
         * Not a member.
         */
        NotMember: PlainDescriptor<undefined>;
        /**
         * Too many members.
         */
        TooManyMembers: PlainDescriptor<undefined>;
    };
    Treasury: {
        /**
         * No proposal, bounty or spend at that index.
         */
        InvalidIndex: PlainDescriptor<undefined>;
        /**
         * Too many approvals in the queue.
         */
        TooManyApprovals: PlainDescriptor<undefined>;
        /**
         * The spend origin is valid but the amount it is allowed to spend is lower than the
         * amount to be spent.
         */
        InsufficientPermission: PlainDescriptor<undefined>;
        /**
         * Proposal has not been approved.
         */
        ProposalNotApproved: PlainDescriptor<undefined>;
        /**
         * The balance of the asset kind is not convertible to the balance of the native asset.
         */
        FailedToConvertBalance: PlainDescriptor<undefined>;
        /**
         * The spend has expired and cannot be claimed.
         */
        SpendExpired: PlainDescriptor<undefined>;
        /**
         * The spend is not yet eligible for payout.
         */
        EarlyPayout: PlainDescriptor<undefined>;
        /**
         * The payment has already been attempted.
         */
        AlreadyAttempted: PlainDescriptor<undefined>;
        /**
         * There was some issue with the mechanism of payment.
         */
        PayoutError: PlainDescriptor<undefined>;
        /**
         * The payout was not yet attempted/claimed.
         */
        NotAttempted: PlainDescriptor<undefined>;
        /**
         * The payment has neither failed nor succeeded yet.
         */
        Inconclusive: PlainDescriptor<undefined>;
    };
    Referenda: {
        /**
         * Referendum is not ongoing.
         */
        NotOngoing: PlainDescriptor<undefined>;
        /**
         * Referendum's decision deposit is already paid.
         */
        HasDeposit: PlainDescriptor<undefined>;
        /**
         * The track identifier given was invalid.
         */
        BadTrack: PlainDescriptor<undefined>;
        /**
         * There are already a full complement of referenda in progress for this track.
         */
        Full: PlainDescriptor<undefined>;
        /**
         * The queue of the track is empty.
         */
        QueueEmpty: PlainDescriptor<undefined>;
        /**
         * The referendum index provided is invalid in this context.
         */
        BadReferendum: PlainDescriptor<undefined>;
        /**
         * There was nothing to do in the advancement.
         */
        NothingToDo: PlainDescriptor<undefined>;
        /**
         * No track exists for the proposal origin.
         */
        NoTrack: PlainDescriptor<undefined>;
        /**
         * Any deposit cannot be refunded until after the decision is over.
         */
        Unfinished: PlainDescriptor<undefined>;
        /**
         * The deposit refunder is not the depositor.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * The deposit cannot be refunded since none was made.
         */
        NoDeposit: PlainDescriptor<undefined>;
        /**
         * The referendum status is invalid for this operation.
         */
        BadStatus: PlainDescriptor<undefined>;
        /**
         * The preimage does not exist.
         */
        PreimageNotExist: PlainDescriptor<undefined>;
        /**
         * The preimage is stored with a different length than the one provided.
         */
        PreimageStoredWithDifferentLength: PlainDescriptor<undefined>;
    };
    ConvictionVoting: {
        /**
         * Poll is not ongoing.
         */
        NotOngoing: PlainDescriptor<undefined>;
        /**
         * The given account did not vote on the poll.
         */
        NotVoter: PlainDescriptor<undefined>;
        /**
         * The actor has no permission to conduct the action.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * The actor has no permission to conduct the action right now but will do in the future.
         */
        NoPermissionYet: PlainDescriptor<undefined>;
        /**
         * The account is already delegating.
         */
        AlreadyDelegating: PlainDescriptor<undefined>;
        /**
         * The account currently has votes attached to it and the operation cannot succeed until
         * these are removed through `remove_vote`.
         */
        AlreadyVoting: PlainDescriptor<undefined>;
        /**
         * Too high a balance was provided that the account cannot afford.
         */
        InsufficientFunds: PlainDescriptor<undefined>;
        /**
         * The account is not currently delegating.
         */
        NotDelegating: PlainDescriptor<undefined>;
        /**
         * Delegation to oneself makes no sense.
         */
        Nonsense: PlainDescriptor<undefined>;
        /**
         * Maximum number of votes reached.
         */
        MaxVotesReached: PlainDescriptor<undefined>;
        /**
         * The class must be supplied since it is not easily determinable from the state.
         */
        ClassNeeded: PlainDescriptor<undefined>;
        /**
         * The class ID supplied is invalid.
         */
        BadClass: PlainDescriptor<undefined>;
    };
    Whitelist: {
        /**
         * The preimage of the call hash could not be loaded.
         */
        UnavailablePreImage: PlainDescriptor<undefined>;
        /**
         * The call could not be decoded.
         */
        UndecodableCall: PlainDescriptor<undefined>;
        /**
         * The weight of the decoded call was higher than the witness.
         */
        InvalidCallWeightWitness: PlainDescriptor<undefined>;
        /**
         * The call was not whitelisted.
         */
        CallIsNotWhitelisted: PlainDescriptor<undefined>;
        /**
         * The call was already whitelisted; No-Op.
         */
        CallAlreadyWhitelisted: PlainDescriptor<undefined>;
        /**
         * No deferred dispatch entry exists for this call hash.
         */
        DeferredDispatchNotFound: PlainDescriptor<undefined>;
        /**
         * The deferred dispatch entry has not yet expired.
         */
        DeferredDispatchNotExpired: PlainDescriptor<undefined>;
        /**
         * The dispatch has already been deferred.
         */
        AlreadyDeferred: PlainDescriptor<undefined>;
        /**
         * The deferred dispatch has expired.
         */
        DeferredDispatchExpired: PlainDescriptor<undefined>;
    };
    Utility: {
        /**
         * Too many calls batched.
         */
        TooManyCalls: PlainDescriptor<undefined>;
    };
    Proxy: {
        /**
         * There are too many proxies registered or too many announcements pending.
         */
        TooMany: PlainDescriptor<undefined>;
        /**
         * Proxy registration not found.
         */
        NotFound: PlainDescriptor<undefined>;
        /**
         * Sender is not a proxy of the account to be proxied.
         */
        NotProxy: PlainDescriptor<undefined>;
        /**
         * A call which is incompatible with the proxy type's filter was attempted.
         */
        Unproxyable: PlainDescriptor<undefined>;
        /**
         * Account is already a proxy.
         */
        Duplicate: PlainDescriptor<undefined>;
        /**
         * Call may not be made by proxy because it may escalate its privileges.
         */
        NoPermission: PlainDescriptor<undefined>;
        /**
         * Announcement, if made at all, was made too recently.
         */
        Unannounced: PlainDescriptor<undefined>;
        /**
         * Cannot add self as proxy.
         */
        NoSelfProxy: PlainDescriptor<undefined>;
    };
    Multisig: {
        /**
         * Threshold must be 2 or greater.
         */
        MinimumThreshold: PlainDescriptor<undefined>;
        /**
         * Call is already approved by this signatory.
         */
        AlreadyApproved: PlainDescriptor<undefined>;
        /**
         * Call doesn't need any (more) approvals.
         */
        NoApprovalsNeeded: PlainDescriptor<undefined>;
        /**
         * There are too few signatories in the list.
         */
        TooFewSignatories: PlainDescriptor<undefined>;
        /**
         * There are too many signatories in the list.
         */
        TooManySignatories: PlainDescriptor<undefined>;
        /**
         * The signatories were provided out of order; they should be ordered.
         */
        SignatoriesOutOfOrder: PlainDescriptor<undefined>;
        /**
         * The sender was contained in the other signatories; it shouldn't be.
         */
        SenderInSignatories: PlainDescriptor<undefined>;
        /**
         * Multisig operation not found in storage.
         */
        NotFound: PlainDescriptor<undefined>;
        /**
         * Only the account that originally created the multisig is able to cancel it or update
         * its deposits.
         */
        NotOwner: PlainDescriptor<undefined>;
        /**
         * No timepoint was given, yet the multisig operation is already underway.
         */
        NoTimepoint: PlainDescriptor<undefined>;
        /**
         * A different timepoint was given to the multisig operation that is underway.
         */
        WrongTimepoint: PlainDescriptor<undefined>;
        /**
         * A timepoint was given, yet no multisig operation is underway.
         */
        UnexpectedTimepoint: PlainDescriptor<undefined>;
        /**
         * The maximum weight information provided was too low.
         */
        MaxWeightTooLow: PlainDescriptor<undefined>;
        /**
         * The data to be stored is already stored.
         */
        AlreadyStored: PlainDescriptor<undefined>;
    };
    SafeMode: {
        /**
         * The safe-mode is (already or still) entered.
         */
        Entered: PlainDescriptor<undefined>;
        /**
         * The safe-mode is (already or still) exited.
         */
        Exited: PlainDescriptor<undefined>;
        /**
         * This functionality of the pallet is disabled by the configuration.
         */
        NotConfigured: PlainDescriptor<undefined>;
        /**
         * There is no balance reserved.
         */
        NoDeposit: PlainDescriptor<undefined>;
        /**
         * The account already has a deposit reserved and can therefore not enter or extend again.
         */
        AlreadyDeposited: PlainDescriptor<undefined>;
        /**
         * This deposit cannot be released yet.
         */
        CannotReleaseYet: PlainDescriptor<undefined>;
        /**
         * An error from the underlying `Currency`.
         */
        CurrencyError: PlainDescriptor<undefined>;
    };
    TxPause: {
        /**
         * The call is paused.
         */
        IsPaused: PlainDescriptor<undefined>;
        /**
         * The call is unpaused.
         */
        IsUnpaused: PlainDescriptor<undefined>;
        /**
         * The call is whitelisted and cannot be paused.
         */
        Unpausable: PlainDescriptor<undefined>;
        /**
        
         */
        NotFound: PlainDescriptor<undefined>;
    };
    AssetRegistry: {
        /**
         * There is no asset of this number. Look it up in the list of assets.
         */
        UnknownAsset: PlainDescriptor<undefined>;
        /**
         * There is no kind of this number. Look it up in the list of kinds.
         */
        UnknownKind: PlainDescriptor<undefined>;
        /**
         * Every number for assets or kinds is used up. A runtime upgrade has to widen them.
         */
        IdsExhausted: PlainDescriptor<undefined>;
        /**
         * The name is blank, not UTF-8, or has control or invisible characters. Give the asset a
         * readable name.
         */
        NameInvalid: PlainDescriptor<undefined>;
        /**
         * The description is blank, not UTF-8, or has control or invisible characters. Say in a
         * sentence what the asset is.
         */
        DescriptionInvalid: PlainDescriptor<undefined>;
        /**
         * The asset is more than a proposal by now. Use the calls for registered assets.
         */
        AssetNotProposed: PlainDescriptor<undefined>;
        /**
         * The asset is only proposed. Governance has to approve it first.
         */
        AssetStillProposed: PlainDescriptor<undefined>;
        /**
         * The proposal is somebody else's. Only its proposer may withdraw it.
         */
        NotProposer: PlainDescriptor<undefined>;
        /**
         * The asset is retired, which is final. Register another asset.
         */
        AssetRetired: PlainDescriptor<undefined>;
        /**
         * An asset never becomes a proposal again. Choose `Live`, `Paused` or `Retired`.
         */
        CannotBecomeProposed: PlainDescriptor<undefined>;
        /**
         * The asset has this status already. Nothing is to be done.
         */
        StatusUnchanged: PlainDescriptor<undefined>;
        /**
         * Only the asset's maintainer may set its qualification; for official assets and those of
         * the foundation, the managers' majority. Ask them.
         */
        NotMaintainer: PlainDescriptor<undefined>;
        /**
         * The link is blank, not UTF-8, or has control or invisible characters. Name the place where
         * the text is published.
         */
        LinkInvalid: PlainDescriptor<undefined>;
        /**
         * An attestation is listed twice, or its name cannot be read. Correct the list.
         */
        AttestationsInvalid: PlainDescriptor<undefined>;
        /**
         * The symbol is empty, or has something else than `A` to `Z` and `0` to `9`. Use only those.
         */
        SymbolInvalid: PlainDescriptor<undefined>;
        /**
         * The symbol was used before, and symbols are never reused. Choose another one.
         */
        SymbolUsed: PlainDescriptor<undefined>;
        /**
         * A unit's name cannot be read. Name both units, such as `m3` and `bbl`.
         */
        UnitInvalid: PlainDescriptor<undefined>;
        /**
         * The source's register or product is blank or not plain ASCII. Give both codes as the
         * register writes them.
         */
        SourceInvalid: PlainDescriptor<undefined>;
        /**
         * The data source is or was another kind's: one record would be minted twice. Choose another.
         */
        SourceUsed: PlainDescriptor<undefined>;
        /**
         * The conversion is not between 0.000 001 and 1 000 000. Give the price units in one volume
         * unit, or choose units that are closer.
         */
        ConversionOutOfRange: PlainDescriptor<undefined>;
        /**
         * The feed's limits make no sense: it needs `0 < min < max`, `max` of at most 1 000 000 USD,
         * and a move of 1 to 10 000 basis points. Correct them.
         */
        FeedOutOfRange: PlainDescriptor<undefined>;
        /**
         * The most that a well may produce in a day is 0 or above a million volume units. Give what
         * the largest well can produce, or choose a larger unit.
         */
        MaxDailyVolumeOutOfRange: PlainDescriptor<undefined>;
        /**
         * The record step is above a whole volume unit or above the most that a well may produce in
         * a day: it would switch penalties off. Give the register's own coarseness.
         */
        RecordStepOutOfRange: PlainDescriptor<undefined>;
        /**
         * The skew is not between 10 000 and 100 000 basis points. Give one that is.
         */
        SkewOutOfRange: PlainDescriptor<undefined>;
        /**
         * The cap of a month is not between 1 and 10¹² TAT. Give one that is, or pause the kind.
         */
        MintCapOutOfRange: PlainDescriptor<undefined>;
        /**
         * Kinds of mined coins are not supported. Register a physical kind.
         */
        DigitalKindsNotSupported: PlainDescriptor<undefined>;
        /**
         * The kind is paused already. Nothing is to be done.
         */
        KindAlreadyPaused: PlainDescriptor<undefined>;
        /**
         * The kind is not paused. Nothing is to be done.
         */
        KindNotPaused: PlainDescriptor<undefined>;
        /**
         * The crude grade discount needs thresholds of 1 to 10 000 and four shares that fall
         * strictly, none of them 0. Correct the set as a whole.
         */
        CrudeDiscountOutOfRange: PlainDescriptor<undefined>;
        /**
         * The notice of a newly required attestation is above 366 days. Give a shorter one.
         */
        AttestationNoticeDaysOutOfRange: PlainDescriptor<undefined>;
    };
    ProducerRegistry: {
        /**
         * The account never applied, or withdrew its application. Apply first.
         */
        UnknownProducer: PlainDescriptor<undefined>;
        /**
         * The account has an application or is a producer already. Nothing is to be done.
         */
        AlreadyApplied: PlainDescriptor<undefined>;
        /**
         * The nickname is blank, not UTF-8, or has control or invisible characters. Give a readable
         * one.
         */
        NicknameInvalid: PlainDescriptor<undefined>;
        /**
         * The region is blank, not UTF-8, or has control or invisible characters. Give a readable
         * one.
         */
        RegionInvalid: PlainDescriptor<undefined>;
        /**
         * The signer is no verifier. Ask governance to be named.
         */
        NotVerifier: PlainDescriptor<undefined>;
        /**
         * The account is a verifier already. Nothing is to be done.
         */
        AlreadyVerifier: PlainDescriptor<undefined>;
        /**
         * There is no room for another verifier. Remove one first.
         */
        TooManyVerifiers: PlainDescriptor<undefined>;
        /**
         * Nobody decides about itself. Somebody else has to.
         */
        Oneself: PlainDescriptor<undefined>;
        /**
         * The application was rejected. The applicant has to apply again first.
         */
        ApplicationRejected: PlainDescriptor<undefined>;
        /**
         * The business has to be verified first: KYB, unexpired, comes before all else.
         */
        KybMissing: PlainDescriptor<undefined>;
        /**
         * The attestation's name cannot be read. Use the name that the asset's qualification uses.
         */
        AttestationInvalid: PlainDescriptor<undefined>;
        /**
         * The expiry is not in the future. Give a later day, or none.
         */
        ExpiryNotInFuture: PlainDescriptor<undefined>;
        /**
         * The producer has asked for as many attestations as it can. Drop one first.
         */
        TooManyAttestations: PlainDescriptor<undefined>;
        /**
         * The producer has not asked for this attestation, so nobody has paid for its record. It
         * has to ask for it first.
         */
        AttestationNotRequested: PlainDescriptor<undefined>;
        /**
         * The attestation is asked for already. Nothing is to be done.
         */
        AttestationAlreadyRequested: PlainDescriptor<undefined>;
        /**
         * Another verifier's attestation counts for longer, and only that verifier may shorten it.
         * Give at least its expiry.
         */
        ExpiryBroughtForward: PlainDescriptor<undefined>;
        /**
         * A required attestation is missing or expired. Have it attested first.
         */
        AttestationMissing: PlainDescriptor<undefined>;
        /**
         * The application cannot be admitted in its present state: KYB is not passed, or it is
         * decided already.
         */
        NotAwaitingAdmission: PlainDescriptor<undefined>;
        /**
         * There is no open application. Admitted producers are suspended, not rejected.
         */
        NoOpenApplication: PlainDescriptor<undefined>;
        /**
         * The producer is not admitted, or suspended already. Only admitted producers are suspended.
         */
        NotAdmitted: PlainDescriptor<undefined>;
        /**
         * The producer is not suspended. Nothing is to be done.
         */
        NotSuspended: PlainDescriptor<undefined>;
        /**
         * There is no asset of this number. Look it up in the list of assets.
         */
        UnknownAsset: PlainDescriptor<undefined>;
        /**
         * The asset has no qualification yet. Its maintainer has to set one first.
         */
        AssetWithoutQualification: PlainDescriptor<undefined>;
        /**
         * The qualification is asked for, or granted, already. Nothing is to be done.
         */
        AlreadyRequested: PlainDescriptor<undefined>;
        /**
         * The producer has asked for as many qualifications as it can. Drop one first.
         */
        TooManyQualifications: PlainDescriptor<undefined>;
        /**
         * The signer does not review this asset. Ask its maintainer.
         */
        NotReviewer: PlainDescriptor<undefined>;
        /**
         * The producer has not asked for this qualification, or it is decided already.
         */
        NotRequested: PlainDescriptor<undefined>;
        /**
         * There is no such qualification. Ask for it first.
         */
        UnknownQualification: PlainDescriptor<undefined>;
        /**
         * The qualification is withdrawn already. Nothing is to be done.
         */
        AlreadyWithdrawn: PlainDescriptor<undefined>;
        /**
         * The key is no compressed P-256 key: those start with 2 or 3.
         */
        DeviceKeyInvalid: PlainDescriptor<undefined>;
        /**
         * The uploader is named for these wells already. Nothing is to be done.
         */
        AlreadyUploader: PlainDescriptor<undefined>;
        /**
         * The list of uploaders is full. Remove one first.
         */
        TooManyUploaders: PlainDescriptor<undefined>;
        /**
         * No such uploader is named for these wells. Look at the list.
         */
        UnknownUploader: PlainDescriptor<undefined>;
        /**
         * The state of the producer or of the asset does not allow it.
         */
        Refused: PlainDescriptor<Anonymize<I3as0s0hhvec1h>>;
        /**
         * The producer still owes something to the chain. Settle it first.
         */
        CannotLeave: PlainDescriptor<Anonymize<I5aevg79ru7qb2>>;
    };
    WellAudit: {
        /**
         * The state of the producer, the asset, the kind or the well does not allow it; the reason
         * says what to do.
         */
        Refused: PlainDescriptor<Anonymize<I3as0s0hhvec1h>>;
        /**
         * A name is empty. Give one of 1 to 64 bytes.
         */
        NameEmpty: PlainDescriptor<undefined>;
        /**
         * A name or measurement point is not UTF-8. Encode it so.
         */
        NotUtf8: PlainDescriptor<undefined>;
        /**
         * This kind needs API gravity and sulphur. Give both.
         */
        GradeMissing: PlainDescriptor<undefined>;
        /**
         * API gravity or sulphur is 0. Give the values of the analysis.
         */
        GradeZero: PlainDescriptor<undefined>;
        /**
         * This kind has no grade. Leave API gravity and sulphur out.
         */
        GradeNotAllowed: PlainDescriptor<undefined>;
        /**
         * This well and product is active already. It must be deactivated before another
         * application for it can be submitted, approved or reinstated.
         */
        IdentifierActive: PlainDescriptor<undefined>;
        /**
         * Only the owner of the well may do this. Sign with its account.
         */
        NotOwner: PlainDescriptor<undefined>;
        /**
         * You do not review this asset. Its maintainer or a foundation manager must sign.
         */
        NotReviewer: PlainDescriptor<undefined>;
        /**
         * You own this well or hold a part of it. Pass the part back to its owner, or leave the
         * decision to another reviewer or the managers' majority.
         */
        ReviewerHasInterest: PlainDescriptor<undefined>;
        /**
         * The well does not wait for a review. Look at where it stands.
         */
        WellNotInReview: PlainDescriptor<undefined>;
        /**
         * The well was not rejected. Only a rejected application can be resubmitted.
         */
        WellNotRejected: PlainDescriptor<undefined>;
        /**
         * The well is not deactivated. Only a deactivated well can be reinstated.
         */
        WellNotDeactivated: PlainDescriptor<undefined>;
        /**
         * The well is not approved. Wait for its approval.
         */
        WellNotApproved: PlainDescriptor<undefined>;
        /**
         * The well is approved. It can be removed only after its deactivation.
         */
        WellNotRemovable: PlainDescriptor<undefined>;
        /**
         * Only the owner may remove it yet. Wait until the removal wait is over.
         */
        RemovalTooEarly: PlainDescriptor<undefined>;
        /**
         * Other fields were submitted meanwhile. Review these and name their number.
         */
        RevisionChanged: PlainDescriptor<undefined>;
        /**
         * An approval of this identifier was returned once: the managers' majority must approve.
         */
        MajorityNeeded: PlainDescriptor<undefined>;
        /**
         * The managers' majority approved this well. Only the majority can undo that: propose to
         * deactivate it.
         */
        ApprovedByMajority: PlainDescriptor<undefined>;
        /**
         * You approved this well yourself. Another manager must return it.
         */
        ApproverCannotReturn: PlainDescriptor<undefined>;
        /**
         * The wait for the first mint is over. The well can only be deactivated now.
         */
        FirstMintWaitOver: PlainDescriptor<undefined>;
        /**
         * Other fields wait for a reviewer. Withdraw them first.
         */
        PendingExists: PlainDescriptor<undefined>;
        /**
         * No fields wait for a reviewer. Nothing needs to be done.
         */
        NothingPending: PlainDescriptor<undefined>;
        /**
         * The annual review is not due. Submit it from day 360 of the well's validity on.
         */
        ReviewNotDue: PlainDescriptor<undefined>;
        /**
         * The annual review needs a new analysis and this is the old one's hash. Have one made.
         */
        ChemistryNotNew: PlainDescriptor<undefined>;
        /**
         * A part of 0 % was given. Leave the account out, or give at least 1 %.
         */
        ShareZero: PlainDescriptor<undefined>;
        /**
         * The owner has the rest and is no beneficiary. Leave it out.
         */
        OwnerNotAllowed: PlainDescriptor<undefined>;
        /**
         * An account is named twice. Add its parts up.
         */
        DuplicateBeneficiary: PlainDescriptor<undefined>;
        /**
         * The parts exceed 100 %. Lower them.
         */
        SharesExceedWhole: PlainDescriptor<undefined>;
        /**
         * With the parts that count until their reduction is in force, 100 % would be exceeded.
         * Lower first, and raise once the reductions are in force.
         */
        SharesStillHeld: PlainDescriptor<undefined>;
        /**
         * There is room for nine beneficiaries, those included whose part still counts. Remove
         * one first, or wait for its reduction.
         */
        TooManyBeneficiaries: PlainDescriptor<undefined>;
        /**
         * The account holds no part of this well. Check well and account.
         */
        NotABeneficiary: PlainDescriptor<undefined>;
        /**
         * You cannot pass a part to yourself. Name another account.
         */
        PassToOneself: PlainDescriptor<undefined>;
        /**
         * This is more than you hold, or, to others than the owner, more than an announced
         * reduction will leave. Pass less.
         */
        MoreThanHeld: PlainDescriptor<undefined>;
        /**
         * The beneficiary's part is not 0 %. Lower it and wait for the reduction first.
         */
        ShareNotZero: PlainDescriptor<undefined>;
        /**
         * There is no such dApp. Check its number.
         */
        UnknownDApp: PlainDescriptor<undefined>;
        /**
         * The dApp's payee holds no part of this well. Make it a beneficiary first.
         */
        PayeeHoldsNoShare: PlainDescriptor<undefined>;
        /**
         * The well is linked to this dApp already. Unlink it to give another code.
         */
        AlreadyLinked: PlainDescriptor<undefined>;
        /**
         * The well is not linked to this dApp. Check their numbers.
         */
        NotLinked: PlainDescriptor<undefined>;
        /**
         * The well is linked to eight dApps, the most there can be. Unlink one first.
         */
        TooManyLinks: PlainDescriptor<undefined>;
        /**
         * The wait for a first mint is out of range. Give at most 90 days, in milliseconds.
         */
        FirstMintWaitOutOfRange: PlainDescriptor<undefined>;
        /**
         * The wait of a reduction is out of range. Give at most 90 days, in milliseconds.
         */
        ShareReductionWaitOutOfRange: PlainDescriptor<undefined>;
        /**
         * The wait for a removal is out of range. Give at most 90 days, in milliseconds.
         */
        RemovalWaitOutOfRange: PlainDescriptor<undefined>;
        /**
         * A name or measurement point is blank, or has control or invisible characters. Give one that
         * can be read.
         */
        TextInvalid: PlainDescriptor<undefined>;
    };
    MarginEscrow: {
        /**
         * The amount is zero. Give an amount above zero.
         */
        ZeroAmount: PlainDescriptor<undefined>;
        /**
         * The deposit is below 1 UNIT and does not pay the whole debt exactly. Deposit at least 1
         * UNIT, or exactly the debt.
         */
        DepositTooSmall: PlainDescriptor<undefined>;
        /**
         * The free balance is too small: the existential deposit has to stay in it, and what is
         * locked cannot leave the account. Deposit less, or bring in UNIT.
         */
        InsufficientBalance: PlainDescriptor<undefined>;
        /**
         * The producer's account does not exist, or has too many different holds. Send it the
         * existential deposit first.
         */
        ProducerCannotHold: PlainDescriptor<undefined>;
        /**
         * There is a debt of penalties, so nothing can be withdrawn. Pay it by a deposit.
         */
        InDebt: PlainDescriptor<undefined>;
        /**
         * The amount is larger than the margin. Withdraw no more than the margin.
         */
        ExceedsMargin: PlainDescriptor<undefined>;
        /**
         * What would be left does not cover the value of the open months. Withdraw less, or mint open
         * months first.
         */
        MarginTooLow: PlainDescriptor<undefined>;
        /**
         * What would be left is below 1 UNIT. Withdraw everything, or leave at least 1 UNIT.
         */
        RestTooSmall: PlainDescriptor<undefined>;
        /**
         * The feed of UNIT's price is active and has no final price that is fresh enough. Try again
         * when the reporters have brought one.
         */
        UnitPriceUnavailable: PlainDescriptor<undefined>;
        /**
         * The treasury's account does not exist and the amount is too small to create it. Ask
         * governance to fund the treasury with the existential deposit.
         */
        TreasuryCannotReceive: PlainDescriptor<undefined>;
        /**
         * The treasury has too little UNIT to give a penalty back. Try again once it has more.
         */
        TreasuryCannotPay: PlainDescriptor<undefined>;
        /**
         * An amount does not fit 128 bits. Use smaller amounts.
         */
        Overflow: PlainDescriptor<undefined>;
        /**
         * The margin ratio is not between 1 and 10 000 basis points. Give one that is.
         */
        MarginRatioOutOfRange: PlainDescriptor<undefined>;
        /**
         * The minimum margin is above a million UNIT. Give a smaller one.
         */
        MinimumMarginOutOfRange: PlainDescriptor<undefined>;
        /**
         * The rate of UNIT is not between 1 and 10 000 000 000, in 1/10 000 USD. Give one that is.
         */
        UnitUsdRateOutOfRange: PlainDescriptor<undefined>;
    };
    ProductionOracle: {
        /**
         * A report of the batch is refused, and the batch with it. Leave it out or correct it.
         */
        ReportRefused: PlainDescriptor<Anonymize<I28b7392hs9ck1>>;
        /**
         * The batch is empty. Report something.
         */
        NothingReported: PlainDescriptor<undefined>;
        /**
         * The account is no reporter, or no longer. Ask governance to be admitted.
         */
        NotReporter: PlainDescriptor<undefined>;
        /**
         * The account is a reporter, or its bond as one is still held. Remove it first.
         */
        AlreadyReporter: PlainDescriptor<undefined>;
        /**
         * There are as many reporters as there may be. Remove one first.
         */
        TooManyReporters: PlainDescriptor<undefined>;
        /**
         * The account was never admitted, or was removed. Check the account.
         */
        UnknownReporter: PlainDescriptor<undefined>;
        /**
         * The reporter was struck out, or resigned. Remove it and admit it again.
         */
        StruckOut: PlainDescriptor<undefined>;
        /**
         * The ids of reporters are used up. The runtime has to be upgraded.
         */
        IdsExhausted: PlainDescriptor<undefined>;
        /**
         * There is no such round. It may be decided and judged.
         */
        NoSuchRound: PlainDescriptor<undefined>;
        /**
         * The wait for the median is not over. Try again when it is.
         */
        StillWaiting: PlainDescriptor<undefined>;
        /**
         * The round has no quorum, or is accepted. There is nothing to settle.
         */
        NothingToSettle: PlainDescriptor<undefined>;
        /**
         * The price is held for the managers' confirmation, and counting again does not change
         * that. Ask a manager.
         */
        AwaitsConfirmation: PlainDescriptor<undefined>;
        /**
         * The price is not held for confirmation. Nothing has to be done.
         */
        NotHeld: PlainDescriptor<undefined>;
        /**
         * Another price is held by now. Look at it again, and name it.
         */
        OtherPriceHeld: PlainDescriptor<undefined>;
        /**
         * The price is outside the feed's limits. The managers' majority has to confirm it.
         */
        NeedsMajority: PlainDescriptor<undefined>;
        /**
         * The day's price became final before its correction was confirmed.
         */
        PriceFinal: PlainDescriptor<undefined>;
        /**
         * A reporter whose answer was counted was removed. Call `settle_price_round` to count
         * again.
         */
        AnswersChanged: PlainDescriptor<undefined>;
        /**
         * No active feed has this name. Check the kind's number.
         */
        UnknownFeed: PlainDescriptor<undefined>;
        /**
         * The day is not over for ten days. Leave it to the reporters until it is.
         */
        DayTooRecent: PlainDescriptor<undefined>;
        /**
         * A quorum of the reporters answered. Confirm or reject its price.
         */
        DayHasQuorum: PlainDescriptor<undefined>;
        /**
         * The day is decided. Only reporters may correct it, until it is final.
         */
        AlreadyDecided: PlainDescriptor<undefined>;
        /**
         * The round may still succeed. Leave it.
         */
        RoundNotPrunable: PlainDescriptor<undefined>;
        /**
         * The round's value is accepted. The reporters may correct it.
         */
        RoundDecided: PlainDescriptor<undefined>;
        /**
         * The least quorum is not between 1 and the most reporters that there may be.
         */
        MinQuorumOutOfRange: PlainDescriptor<undefined>;
        /**
         * The median wait is longer than a day.
         */
        MedianWaitOutOfRange: PlainDescriptor<undefined>;
        /**
         * The price lock is longer than 30 days.
         */
        PriceLockOutOfRange: PlainDescriptor<undefined>;
        /**
         * The volume lock is longer than 30 days.
         */
        OfficialLockOutOfRange: PlainDescriptor<undefined>;
        /**
         * The limits of the price of UNIT do not satisfy `0 < min < max`, `max` of at most
         * 1 000 000 USD, and a move of 1 to 10 000 basis points.
         */
        UnitUsdLimitsOutOfRange: PlainDescriptor<undefined>;
        /**
         * The age of the price of UNIT is less than price lock, median wait and 48 hours together,
         * or more than 40 days.
         */
        UnitUsdMaxAgeOutOfRange: PlainDescriptor<undefined>;
        /**
         * The bond is more than 100 million UNIT.
         */
        ReporterBondOutOfRange: PlainDescriptor<undefined>;
        /**
         * The deviation that strikes is not between 1 and 10 000 basis points.
         */
        StrikeDeviationOutOfRange: PlainDescriptor<undefined>;
        /**
         * A strike would cost more than the bond.
         */
        StrikeCostOutOfRange: PlainDescriptor<undefined>;
        /**
         * Another reporter registered the key. Make a new one.
         */
        SessionKeyTaken: PlainDescriptor<undefined>;
        /**
         * The proof is not the key's signature of what `key_proof_payload` gives for the account.
         */
        SessionKeyProofInvalid: PlainDescriptor<undefined>;
        /**
         * The reporter has no session key.
         */
        NoSessionKey: PlainDescriptor<undefined>;
        /**
         * There is no such kind. Check its number.
         */
        UnknownKind: PlainDescriptor<undefined>;
        /**
         * The source's unit is not the kind's volume unit. Volumes are not converted.
         */
        VolumeUnitMismatch: PlainDescriptor<undefined>;
        /**
         * The source names another product than the kind's. Name the kind's own.
         */
        VolumeProductMismatch: PlainDescriptor<undefined>;
        /**
         * The source's address cannot be fetched, a placeholder in it is unknown, or it is in a private
         * network. Name a public one.
         */
        SourceUrlInvalid: PlainDescriptor<undefined>;
        /**
         * A heading or the series is blank, or one column is named twice.
         */
        SourceFormatInvalid: PlainDescriptor<undefined>;
        /**
         * The source's unit is blank, or none that its format comes in.
         */
        SourceUnitInvalid: PlainDescriptor<undefined>;
        /**
         * The strikes that remove a reporter are more than 10 000. Give fewer, or 0 for never.
         */
        StrikeThresholdOutOfRange: PlainDescriptor<undefined>;
        /**
         * The day is older than every month that may still be minted. No price of it is needed.
         */
        DayTooOld: PlainDescriptor<undefined>;
    };
    TatIssuance: {
        /**
         * The upload has no items. Give at least one.
         */
        NoItems: PlainDescriptor<undefined>;
        /**
         * The upload has more items than one call takes. Split it.
         */
        TooManyItems: PlainDescriptor<undefined>;
        /**
         * The same well and month is in the upload twice. Merge the two items.
         */
        DuplicateItem: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The item has no days. Leave it out, or give at least one day.
         */
        EmptyItem: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The states of producer, asset, kind and well do not allow the upload. The reason says what
         * to do.
         */
        UploadRefused: PlainDescriptor<Anonymize<Ichn0tb1014qij>>;
        /**
         * You are neither the well's owner nor one of its uploaders. Ask the owner to name you.
         */
        NotUploader: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The month is before the first one of this well: the identifier was another well's then.
         */
        MonthBeforeWell: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The month belongs to another well with the same identifier. Check the number of the well.
         */
        MonthOfOtherWell: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The month was minted: nothing can be added to it.
         */
        MonthMinted: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The month is closed: its time is up, or its official volume is accepted. Upload within the
         * days that follow the month.
         */
        MonthClosed: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The kind never had a price. Upload once the oracle has brought the first one.
         */
        NeverPriced: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The kind's discount needs a grade and the well has none. Submit it for review with one.
         */
        GradeMissing: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The margin does not cover the exposure with this item. Deposit more margin.
         */
        MarginTooLow: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * There is no fresh price of UNIT to calculate the margin by. Try again later.
         */
        UploadUnitPriceUnavailable: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The owner cannot pay the deposit of the month. Send it UNIT.
         */
        DepositTooLow: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * A figure does not fit. Check the volumes.
         */
        UploadOverflow: PlainDescriptor<Anonymize<Idke2otkpd2qg>>;
        /**
         * The month has no such day. Days count from 1.
         */
        InvalidDay: PlainDescriptor<Anonymize<I68solgvpdfgbe>>;
        /**
         * The day is in the item twice.
         */
        DuplicateDay: PlainDescriptor<Anonymize<I68solgvpdfgbe>>;
        /**
         * The volume is zero. Leave out days without production.
         */
        VolumeZero: PlainDescriptor<Anonymize<I68solgvpdfgbe>>;
        /**
         * The volume is above the kind's daily maximum of a well. Check its unit.
         */
        VolumeTooLarge: PlainDescriptor<Anonymize<I68solgvpdfgbe>>;
        /**
         * The day is not over in UTC. Try again after it.
         */
        DayNotOver: PlainDescriptor<Anonymize<I68solgvpdfgbe>>;
        /**
         * The day is too long ago to be uploaded. It stays without a volume.
         */
        DayTooOld: PlainDescriptor<Anonymize<I68solgvpdfgbe>>;
        /**
         * The day has a volume already, and a figure once uploaded is never changed.
         */
        DayAlreadyUploaded: PlainDescriptor<Anonymize<I68solgvpdfgbe>>;
        /**
         * Only the owner of the well mints. Its beneficiaries may settle once the official volume is
         * final, others 30 days later.
         */
        NotOwner: PlainDescriptor<undefined>;
        /**
         * The states of producer, asset, kind and well do not allow the mint. The reason says what to
         * do.
         */
        MintRefused: PlainDescriptor<Anonymize<I3as0s0hhvec1h>>;
        /**
         * A newly approved well waits before its first mint. The preview tells how long.
         */
        FirstMintWaits: PlainDescriptor<undefined>;
        /**
         * The month is not over in UTC. Mint after it.
         */
        MonthNotOver: PlainDescriptor<undefined>;
        /**
         * Nothing was uploaded for this month by this well. Check well and month.
         */
        NothingUploaded: PlainDescriptor<undefined>;
        /**
         * The month was minted: a month of a well mints once, ever.
         */
        AlreadyMinted: PlainDescriptor<undefined>;
        /**
         * The deadline is past: the month can only be cleared.
         */
        DeadlinePassed: PlainDescriptor<undefined>;
        /**
         * There is no official volume yet. Wait for the oracle.
         */
        OfficialVolumeMissing: PlainDescriptor<undefined>;
        /**
         * The official volume may still be replaced. The preview tells until when.
         */
        OfficialVolumeNotFinal: PlainDescriptor<undefined>;
        /**
         * This day of the month has no final price. Wait for the oracle.
         */
        PriceUnavailable: PlainDescriptor<Anonymize<I4e1ialtimd3ve>>;
        /**
         * The margin is below the minimum for a mint. Deposit more margin.
         */
        MarginBelowMinimum: PlainDescriptor<undefined>;
        /**
         * There is a debt of penalties. Deposit margin: it pays the debt first.
         */
        InDebt: PlainDescriptor<undefined>;
        /**
         * There is no fresh price of UNIT to charge a penalty by. Try again later.
         */
        UnitPriceUnavailable: PlainDescriptor<undefined>;
        /**
         * The kind's cap of this calendar month leaves no room. Try next month.
         */
        KindCapReached: PlainDescriptor<undefined>;
        /**
         * The owner holds no TAT and its part is below TAT's minimum balance. Send it some TAT.
         */
        OwnerCannotReceive: PlainDescriptor<undefined>;
        /**
         * A figure does not fit: never with sane parameters.
         */
        Overflow: PlainDescriptor<undefined>;
        /**
         * It is too early to settle: only the owner may mint, and a beneficiary settle. Wait until
         * 30 days after the official volume is final.
         */
        SettleTooEarly: PlainDescriptor<undefined>;
        /**
         * The mint deadline is not past and the well goes on: the month can still be minted.
         */
        DeadlineNotPassed: PlainDescriptor<undefined>;
        /**
         * The well ended less than 30 days ago: until then only its owner may clear the month.
         */
        ClearTooEarly: PlainDescriptor<undefined>;
        /**
         * There is no such minted month. Check kind, commitment and month.
         */
        NotMinted: PlainDescriptor<undefined>;
        /**
         * The penalty due for this month is just what was charged: there is nothing to charge or to
         * give back.
         */
        NothingToCharge: PlainDescriptor<undefined>;
        /**
         * `maxBackfillDays` must be 1 to 3 660.
         */
        MaxBackfillDaysOutOfRange: PlainDescriptor<undefined>;
        /**
         * `closeAfterDays` must be 1 to 366, or none.
         */
        CloseAfterDaysOutOfRange: PlainDescriptor<undefined>;
        /**
         * `volumeRoundAfterDays` must be at most 366, and not before the month closes to uploads.
         */
        VolumeRoundAfterDaysOutOfRange: PlainDescriptor<undefined>;
        /**
         * `mintDeadlineMonths` must be 1 to 120.
         */
        MintDeadlineMonthsOutOfRange: PlainDescriptor<undefined>;
        /**
         * `settleAfterDays` must be at most 366.
         */
        SettleAfterDaysOutOfRange: PlainDescriptor<undefined>;
        /**
         * `amendmentMonths` must be at most 120.
         */
        AmendmentMonthsOutOfRange: PlainDescriptor<undefined>;
    };
};
type IConstants = {
    System: {
        /**
         * Block & extrinsics weights: base values and limits.
         */
        BlockWeights: PlainDescriptor<Anonymize<In7a38730s6qs>>;
        /**
         * The maximum length of a block (in bytes).
         */
        BlockLength: PlainDescriptor<Anonymize<Ibtil0ss5munbk>>;
        /**
         * Maximum number of block number to block hash mappings to keep (oldest pruned first).
         */
        BlockHashCount: PlainDescriptor<number>;
        /**
         * The weight of runtime database operations the runtime can invoke.
         */
        DbWeight: PlainDescriptor<Anonymize<I9s0ave7t0vnrk>>;
        /**
         * Get the chain's in-code version.
         */
        Version: PlainDescriptor<Anonymize<I4fo08joqmcqnm>>;
        /**
         * The designated SS58 prefix of this chain.
         *
         * This replaces the "ss58Format" property declared in the chain spec. Reason is
         * that the runtime should know about the prefix in order to make use of it as
         * an identifier of the chain.
         */
        SS58Prefix: PlainDescriptor<number>;
    };
    Timestamp: {
        /**
         * The minimum period between blocks.
         *
         * Be aware that this is different to the *expected* period that the block production
         * apparatus provides. Your chosen consensus system will generally work with this to
         * determine a sensible block time. For example, in the Aura pallet it will be double this
         * period on default settings.
         */
        MinimumPeriod: PlainDescriptor<bigint>;
    };
    Scheduler: {
        /**
         * The maximum weight that may be scheduled per block for any dispatchables.
         */
        MaximumWeight: PlainDescriptor<Anonymize<I4q39t5hn830vp>>;
        /**
         * The maximum number of scheduled calls in the queue for a single block.
         *
         * NOTE:
         * + Dependent pallets' benchmarks might require a higher limit for the setting. Set a
         * higher limit under `runtime-benchmarks` feature.
         */
        MaxScheduledPerBlock: PlainDescriptor<number>;
    };
    MultiBlockMigrations: {
        /**
         * The maximal length of an encoded cursor.
         *
         * A good default needs to selected such that no migration will ever have a cursor with MEL
         * above this limit. This is statically checked in `integrity_test`.
         */
        CursorMaxLen: PlainDescriptor<number>;
        /**
         * The maximal length of an encoded identifier.
         *
         * A good default needs to selected such that no migration will ever have an identifier
         * with MEL above this limit. This is statically checked in `integrity_test`.
         */
        IdentifierMaxLen: PlainDescriptor<number>;
    };
    Balances: {
        /**
         * The minimum amount required to keep an account open. MUST BE GREATER THAN ZERO!
         *
         * If you *really* need it to be zero, you can enable the feature `insecure_zero_ed` for
         * this pallet. However, you do so at your own risk: this will open up a major DoS vector.
         * In case you have multiple sources of provider references, you may also get unexpected
         * behaviour if you set this to zero.
         *
         * Bottom line: Do yourself a favour and make it at least one!
         */
        ExistentialDeposit: PlainDescriptor<bigint>;
        /**
         * The maximum number of locks that should exist on an account.
         * Not strictly enforced, but used for weight estimation.
         *
         * Use of locks is deprecated in favour of freezes. See `https://github.com/paritytech/substrate/pull/12951/`
         */
        MaxLocks: PlainDescriptor<number>;
        /**
         * The maximum number of named reserves that can exist on an account.
         *
         * Use of reserves is deprecated in favour of holds. See `https://github.com/paritytech/substrate/pull/12951/`
         */
        MaxReserves: PlainDescriptor<number>;
        /**
         * The maximum number of individual freeze locks that can exist on an account at any time.
         */
        MaxFreezes: PlainDescriptor<number>;
    };
    TransactionPayment: {
        /**
         * A fee multiplier for `Operational` extrinsics to compute "virtual tip" to boost their
         * `priority`
         *
         * This value is multiplied by the `final_fee` to obtain a "virtual tip" that is later
         * added to a tip component in regular `priority` calculations.
         * It means that a `Normal` transaction can front-run a similarly-sized `Operational`
         * extrinsic (with no tip), by including a tip value greater than the virtual tip.
         *
         * ```rust,ignore
         * // For `Normal`
         * let priority = priority_calc(tip);
         *
         * // For `Operational`
         * let virtual_tip = (inclusion_fee + tip) * OperationalFeeMultiplier;
         * let priority = priority_calc(tip + virtual_tip);
         * ```
         *
         * Note that since we use `final_fee` the multiplier applies also to the regular `tip`
         * sent with the transaction. So, not only does the transaction get a priority bump based
         * on the `inclusion_fee`, but we also amplify the impact of tips applied to `Operational`
         * transactions.
         */
        OperationalFeeMultiplier: PlainDescriptor<number>;
    };
    Assets: {
        /**
         * Max number of items to destroy per `destroy_accounts` and `destroy_approvals` call.
         *
         * Must be configured to result in a weight that makes each call fit in a block.
         */
        RemoveItemsLimit: PlainDescriptor<number>;
        /**
         * The basic amount of funds that must be reserved for an asset.
         */
        AssetDeposit: PlainDescriptor<bigint>;
        /**
         * The amount of funds that must be reserved for a non-provider asset account to be
         * maintained.
         */
        AssetAccountDeposit: PlainDescriptor<bigint>;
        /**
         * The basic amount of funds that must be reserved when adding metadata to your asset.
         */
        MetadataDepositBase: PlainDescriptor<bigint>;
        /**
         * The additional funds that must be reserved for the number of bytes you store in your
         * metadata.
         */
        MetadataDepositPerByte: PlainDescriptor<bigint>;
        /**
         * The amount of funds that must be reserved when creating a new approval.
         */
        ApprovalDeposit: PlainDescriptor<bigint>;
        /**
         * The maximum length of a name or symbol stored on-chain.
         */
        StringLimit: PlainDescriptor<number>;
    };
    Vesting: {
        /**
         * The minimum amount transferred to call `vested_transfer`.
         */
        MinVestedTransfer: PlainDescriptor<bigint>;
        /**
        
         */
        MaxVestingSchedules: PlainDescriptor<number>;
    };
    Babe: {
        /**
         * The amount of time, in slots, that each epoch should last.
         * NOTE: Currently it is not possible to change the epoch duration after
         * the chain has started. Attempting to do so will brick block production.
         */
        EpochDuration: PlainDescriptor<bigint>;
        /**
         * The expected average block time at which BABE should be creating
         * blocks. Since BABE is probabilistic it is not trivial to figure out
         * what the expected average block time should be based on the slot
         * duration and the security parameter `c` (where `1 - c` represents
         * the probability of a slot being empty).
         */
        ExpectedBlockTime: PlainDescriptor<bigint>;
        /**
         * Max number of authorities allowed
         */
        MaxAuthorities: PlainDescriptor<number>;
        /**
         * The maximum number of nominators for each validator.
         */
        MaxNominators: PlainDescriptor<number>;
    };
    Grandpa: {
        /**
         * Max Authorities in use
         */
        MaxAuthorities: PlainDescriptor<number>;
        /**
         * The maximum number of nominators for each validator.
         */
        MaxNominators: PlainDescriptor<number>;
        /**
         * The maximum number of entries to keep in the set id to session index mapping.
         *
         * Since the `SetIdSession` map is only used for validating equivocations this
         * value should relate to the bonding duration of whatever staking system is
         * being used (if any). If equivocation handling is not enabled then this value
         * can be zero.
         */
        MaxSetIdSessionEntries: PlainDescriptor<bigint>;
    };
    Staking: {
        /**
         * Number of eras to keep in history.
         *
         * Following information is kept for eras in `[current_era -
         * HistoryDepth, current_era]`: `ErasStakers`, `ErasStakersClipped`,
         * `ErasValidatorPrefs`, `ErasValidatorReward`, `ErasRewardPoints`,
         * `ErasTotalStake`, `ErasStartSessionIndex`, `ClaimedRewards`, `ErasStakersPaged`,
         * `ErasStakersOverview`.
         *
         * Must be more than the number of eras delayed by session.
         * I.e. active era must always be in history. I.e. `active_era >
         * current_era - history_depth` must be guaranteed.
         *
         * If migrating an existing pallet from storage value to config value,
         * this should be set to same value or greater as in storage.
         *
         * Note: `HistoryDepth` is used as the upper bound for the `BoundedVec`
         * item `StakingLedger.legacy_claimed_rewards`. Setting this value lower than
         * the existing value can lead to inconsistencies in the
         * `StakingLedger` and will need to be handled properly in a migration.
         * The test `reducing_history_depth_abrupt` shows this effect.
         */
        HistoryDepth: PlainDescriptor<number>;
        /**
         * Number of sessions per era.
         */
        SessionsPerEra: PlainDescriptor<number>;
        /**
         * Number of eras that staked funds must remain bonded for.
         */
        BondingDuration: PlainDescriptor<number>;
        /**
         * Number of eras that slashes are deferred by, after computation.
         *
         * This should be less than the bonding duration. Set to 0 if slashes
         * should be applied immediately, without opportunity for intervention.
         */
        SlashDeferDuration: PlainDescriptor<number>;
        /**
         * The maximum size of each `T::ExposurePage`.
         *
         * An `ExposurePage` is weakly bounded to a maximum of `MaxExposurePageSize`
         * nominators.
         *
         * For older non-paged exposure, a reward payout was restricted to the top
         * `MaxExposurePageSize` nominators. This is to limit the i/o cost for the
         * nominator payout.
         *
         * Note: `MaxExposurePageSize` is used to bound `ClaimedRewards` and is unsafe to reduce
         * without handling it in a migration.
         */
        MaxExposurePageSize: PlainDescriptor<number>;
        /**
         * The absolute maximum of winner validators this pallet should return.
         */
        MaxValidatorSet: PlainDescriptor<number>;
        /**
         * The maximum number of `unlocking` chunks a [`StakingLedger`] can
         * have. Effectively determines how many unique eras a staker may be
         * unbonding in.
         *
         * Note: `MaxUnlockingChunks` is used as the upper bound for the
         * `BoundedVec` item `StakingLedger.unlocking`. Setting this value
         * lower than the existing value can lead to inconsistencies in the
         * `StakingLedger` and will need to be handled properly in a runtime
         * migration. The test `reducing_max_unlocking_chunks_abrupt` shows
         * this effect.
         */
        MaxUnlockingChunks: PlainDescriptor<number>;
    };
    Session: {
        /**
         * The amount to be held when setting keys.
         */
        KeyDeposit: PlainDescriptor<bigint>;
    };
    ImOnline: {
        /**
         * A configuration for base priority of unsigned transactions.
         *
         * This is exposed so that it can be tuned for particular runtime, when
         * multiple pallets send unsigned transactions.
         */
        UnsignedPriority: PlainDescriptor<bigint>;
    };
    ElectionProviderMultiPhase: {
        /**
         * The minimum amount of improvement to the solution score that defines a solution as
         * "better" in the Signed phase.
         */
        BetterSignedThreshold: PlainDescriptor<number>;
        /**
         * The repeat threshold of the offchain worker.
         *
         * For example, if it is 5, that means that at least 5 blocks will elapse between attempts
         * to submit the worker's solution.
         */
        OffchainRepeat: PlainDescriptor<number>;
        /**
         * The priority of the unsigned transaction submitted in the unsigned-phase
         */
        MinerTxPriority: PlainDescriptor<bigint>;
        /**
         * Maximum number of signed submissions that can be queued.
         *
         * It is best to avoid adjusting this during an election, as it impacts downstream data
         * structures. In particular, `SignedSubmissionIndices<T>` is bounded on this value. If you
         * update this value during an election, you _must_ ensure that
         * `SignedSubmissionIndices.len()` is less than or equal to the new value. Otherwise,
         * attempts to submit new solutions may cause a runtime panic.
         */
        SignedMaxSubmissions: PlainDescriptor<number>;
        /**
         * Maximum weight of a signed solution.
         *
         * If [`Config::MinerConfig`] is being implemented to submit signed solutions (outside of
         * this pallet), then [`MinerConfig::solution_weight`] is used to compare against
         * this value.
         */
        SignedMaxWeight: PlainDescriptor<Anonymize<I4q39t5hn830vp>>;
        /**
         * The maximum amount of unchecked solutions to refund the call fee for.
         */
        SignedMaxRefunds: PlainDescriptor<number>;
        /**
         * Base reward for a signed solution
         */
        SignedRewardBase: PlainDescriptor<bigint>;
        /**
         * Per-byte deposit for a signed solution.
         */
        SignedDepositByte: PlainDescriptor<bigint>;
        /**
         * Per-weight deposit for a signed solution.
         */
        SignedDepositWeight: PlainDescriptor<bigint>;
        /**
         * Maximum number of winners that an election supports.
         *
         * Note: This must always be greater or equal to `T::DataProvider::desired_targets()`.
         */
        MaxWinners: PlainDescriptor<number>;
        /**
         * Maximum number of voters that can support a winner in an election solution.
         *
         * This is needed to ensure election computation is bounded.
         */
        MaxBackersPerWinner: PlainDescriptor<number>;
        /**
        
         */
        MinerMaxLength: PlainDescriptor<number>;
        /**
        
         */
        MinerMaxWeight: PlainDescriptor<Anonymize<I4q39t5hn830vp>>;
        /**
        
         */
        MinerMaxVotesPerVoter: PlainDescriptor<number>;
        /**
        
         */
        MinerMaxWinners: PlainDescriptor<number>;
    };
    VoterList: {
        /**
         * The list of thresholds separating the various bags.
         *
         * Ids are separated into unsorted bags according to their score. This specifies the
         * thresholds separating the bags. An id's bag is the largest bag for which the id's score
         * is less than or equal to its upper threshold.
         *
         * When ids are iterated, higher bags are iterated completely before lower bags. This means
         * that iteration is _semi-sorted_: ids of higher score tend to come before ids of lower
         * score, but peer ids within a particular bag are sorted in insertion order.
         *
         * # Expressing the constant
         *
         * This constant must be sorted in strictly increasing order. Duplicate items are not
         * permitted.
         *
         * There is an implied upper limit of `Score::MAX`; that value does not need to be
         * specified within the bag. For any two threshold lists, if one ends with
         * `Score::MAX`, the other one does not, and they are otherwise equal, the two
         * lists will behave identically.
         *
         * # Calculation
         *
         * It is recommended to generate the set of thresholds in a geometric series, such that
         * there exists some constant ratio such that `threshold[k + 1] == (threshold[k] *
         * constant_ratio).max(threshold[k] + 1)` for all `k`.
         *
         * The helpers in the `/utils/frame/generate-bags` module can simplify this calculation.
         *
         * # Examples
         *
         * - If `BagThresholds::get().is_empty()`, then all ids are put into the same bag, and
         * iteration is strictly in insertion order.
         * - If `BagThresholds::get().len() == 64`, and the thresholds are determined according to
         * the procedure given above, then the constant ratio is equal to 2.
         * - If `BagThresholds::get().len() == 200`, and the thresholds are determined according to
         * the procedure given above, then the constant ratio is approximately equal to 1.248.
         * - If the threshold list begins `[1, 2, 3, ...]`, then an id with score 0 or 1 will fall
         * into bag 0, an id with score 2 will fall into bag 1, etc.
         *
         * # Migration
         *
         * In the event that this list ever changes, a copy of the old bags list must be retained.
         * With that `List::migrate` can be called, which will perform the appropriate migration.
         */
        BagThresholds: PlainDescriptor<Anonymize<Iafqnechp3omqg>>;
        /**
         * Maximum number of accounts that may be re-bagged automatically in `on_idle`.
         *
         * A value of `0` (obtained by configuring `type MaxAutoRebagPerBlock = ();`) disables
         * the feature.
         */
        MaxAutoRebagPerBlock: PlainDescriptor<number>;
    };
    UnitIssuance: {
        /**
         * What the pots' accounts are derived from.
         */
        PalletId: PlainDescriptor<SizedHex<8>>;
        /**
         * The blocks of a period.
         */
        PeriodLength: PlainDescriptor<number>;
        /**
         * The reward per block of the first two periods, in 10⁻¹⁸ UNIT.
         */
        InitialReward: PlainDescriptor<bigint>;
        /**
         * What paying a full page of stakers weighs in the staking pallet.
         */
        PagePayment: PlainDescriptor<Anonymize<I4q39t5hn830vp>>;
    };
    BonusStake: {
        /**
         * Names the pot, a keyless account.
         */
        PotId: PlainDescriptor<SizedHex<8>>;
        /**
         * The length of a round, in blocks. Must never change on a chain that has blocks.
         */
        RoundLength: PlainDescriptor<number>;
        /**
         * How many rounds long the reward of a round can be claimed once the round is over.
         */
        ClaimRounds: PlainDescriptor<number>;
        /**
         * The most validators that may be active at once.
         */
        MaxActive: PlainDescriptor<number>;
        /**
         * The most claims in one call.
         */
        MaxClaims: PlainDescriptor<number>;
        /**
         * The most bids that one call removes.
         */
        MaxPruned: PlainDescriptor<number>;
    };
    ValidatorAttendance: {
        /**
         * The most candidates that an election can look at.
         */
        MaxCandidates: PlainDescriptor<number>;
        /**
         * The longest delay of a restart of finality, in blocks.
         */
        MaxRestartDelay: PlainDescriptor<number>;
        /**
         * The most validators that are active at a time.
         */
        MaxValidators: PlainDescriptor<number>;
        /**
         * The shortest delay of a restart of finality, in blocks: the block that begins it must not be
         * abandoned for another one.
         */
        MinRestartDelay: PlainDescriptor<number>;
    };
    Foundation: {
        /**
         * The maximum weight of a dispatch call that can be proposed and executed.
         */
        MaxProposalWeight: PlainDescriptor<Anonymize<I4q39t5hn830vp>>;
    };
    Treasury: {
        /**
         * Period between successive spends.
         */
        SpendPeriod: PlainDescriptor<number>;
        /**
         * Percentage of spare funds (if any) that are burnt per spend period.
         */
        Burn: PlainDescriptor<number>;
        /**
         * The treasury's pallet id, used for deriving its sovereign account ID.
         */
        PalletId: PlainDescriptor<SizedHex<8>>;
        /**
         * DEPRECATED: associated with `spend_local` call and will be removed in May 2025.
         * Refer to <https://github.com/paritytech/polkadot-sdk/pull/5961> for migration to `spend`.
         *
         * The maximum number of approvals that can wait in the spending queue.
         *
         * NOTE: This parameter is also used within the Bounties Pallet extension if enabled.
         */
        MaxApprovals: PlainDescriptor<number>;
        /**
         * The period during which an approved treasury spend has to be claimed.
         */
        PayoutPeriod: PlainDescriptor<number>;
        /**
         * Gets this pallet's derived pot account.
         */
        pot_account: PlainDescriptor<SS58String>;
    };
    Referenda: {
        /**
         * The minimum amount to be used as a deposit for a public referendum proposal.
         */
        SubmissionDeposit: PlainDescriptor<bigint>;
        /**
         * Maximum size of the referendum queue for a single track.
         */
        MaxQueued: PlainDescriptor<number>;
        /**
         * The number of blocks after submission that a referendum must begin being decided by.
         * Once this passes, then anyone may cancel the referendum.
         */
        UndecidingTimeout: PlainDescriptor<number>;
        /**
         * Quantization level for the referendum wakeup scheduler. A higher number will result in
         * fewer storage reads/writes needed for smaller voters, but also result in delays to the
         * automatic referendum status changes. Explicit servicing instructions are unaffected.
         */
        AlarmInterval: PlainDescriptor<number>;
        /**
         * A list of tracks.
         *
         * Note: if the tracks are dynamic, the value in the static metadata might be inaccurate.
         */
        Tracks: PlainDescriptor<Anonymize<Ibafpkl9hhno69>>;
    };
    ConvictionVoting: {
        /**
         * The maximum number of concurrent votes an account may have.
         *
         * Also used to compute weight, an overly large value can lead to extrinsics with large
         * weight estimation: see `delegate` for instance.
         */
        MaxVotes: PlainDescriptor<number>;
        /**
         * The minimum period of vote locking.
         *
         * It should be no shorter than enactment period to ensure that in the case of an approval,
         * those successful voters are locked into the consequences that their votes entail.
         */
        VoteLockingPeriod: PlainDescriptor<number>;
    };
    Utility: {
        /**
         * The limit on the number of batched calls.
         */
        batched_calls_limit: PlainDescriptor<number>;
    };
    Proxy: {
        /**
         * The base amount of currency needed to reserve for creating a proxy.
         *
         * This is held for an additional storage item whose value size is
         * `sizeof(Balance)` bytes and whose key size is `sizeof(AccountId)` bytes.
         */
        ProxyDepositBase: PlainDescriptor<bigint>;
        /**
         * The amount of currency needed per proxy added.
         *
         * This is held for adding 32 bytes plus an instance of `ProxyType` more into a
         * pre-existing storage value. Thus, when configuring `ProxyDepositFactor` one should take
         * into account `32 + proxy_type.encode().len()` bytes of data.
         */
        ProxyDepositFactor: PlainDescriptor<bigint>;
        /**
         * The maximum amount of proxies allowed for a single account.
         */
        MaxProxies: PlainDescriptor<number>;
        /**
         * The maximum amount of time-delayed announcements that are allowed to be pending.
         */
        MaxPending: PlainDescriptor<number>;
        /**
         * The base amount of currency needed to reserve for creating an announcement.
         *
         * This is held when a new storage item holding a `Balance` is created (typically 16
         * bytes).
         */
        AnnouncementDepositBase: PlainDescriptor<bigint>;
        /**
         * The amount of currency needed per announcement made.
         *
         * This is held for adding an `AccountId`, `Hash` and `BlockNumber` (typically 68 bytes)
         * into a pre-existing storage value.
         */
        AnnouncementDepositFactor: PlainDescriptor<bigint>;
    };
    Multisig: {
        /**
         * The base amount of currency needed to reserve for creating a multisig execution or to
         * store a dispatch call for later.
         *
         * This is held for an additional storage item whose value size is
         * `4 + sizeof((BlockNumber, Balance, AccountId))` bytes and whose key size is
         * `32 + sizeof(AccountId)` bytes.
         */
        DepositBase: PlainDescriptor<bigint>;
        /**
         * The amount of currency needed per unit threshold when creating a multisig execution.
         *
         * This is held for adding 32 bytes more into a pre-existing storage value.
         */
        DepositFactor: PlainDescriptor<bigint>;
        /**
         * The maximum amount of signatories allowed in the multisig.
         */
        MaxSignatories: PlainDescriptor<number>;
    };
    SafeMode: {
        /**
         * For how many blocks the safe-mode will be entered by [`Pallet::enter`].
         */
        EnterDuration: PlainDescriptor<number>;
        /**
         * For how many blocks the safe-mode can be extended by each [`Pallet::extend`] call.
         *
         * This does not impose a hard limit as the safe-mode can be extended multiple times.
         */
        ExtendDuration: PlainDescriptor<number>;
        /**
         * The amount that will be reserved upon calling [`Pallet::enter`].
         *
         * `None` disallows permissionlessly enabling the safe-mode and is a sane default.
         */
        EnterDepositAmount: PlainDescriptor<Anonymize<I35p85j063s0il>>;
        /**
         * The amount that will be reserved upon calling [`Pallet::extend`].
         *
         * `None` disallows permissionlessly extending the safe-mode and is a sane default.
         */
        ExtendDepositAmount: PlainDescriptor<Anonymize<I35p85j063s0il>>;
        /**
         * The minimal duration a deposit will remain reserved after safe-mode is entered or
         * extended, unless [`Pallet::force_release_deposit`] is successfully called sooner.
         *
         * Every deposit is tied to a specific activation or extension, thus each deposit can be
         * released independently after the delay for it has passed.
         *
         * `None` disallows permissionlessly releasing the safe-mode deposits and is a sane
         * default.
         */
        ReleaseDelay: PlainDescriptor<Anonymize<I4arjljr6dpflb>>;
    };
    TxPause: {
        /**
         * Maximum length for pallet name and call name SCALE encoded string names.
         *
         * TOO LONG NAMES WILL BE TREATED AS PAUSED.
         */
        MaxNameLen: PlainDescriptor<number>;
    };
    ProducerRegistry: {
        /**
         * The most verifiers there can be.
         */
        MaxVerifiers: PlainDescriptor<number>;
        /**
         * The most attestations that one producer can have, KYB and KYC among them.
         */
        MaxAttestations: PlainDescriptor<number>;
        /**
         * The most qualifications that one producer can have asked for.
         */
        MaxQualifications: PlainDescriptor<number>;
        /**
         * The most entries that one producer's list of uploaders can have.
         */
        MaxUploaders: PlainDescriptor<number>;
    };
    WellAudit: {
        /**
         * For how many days an approved review is valid.
         */
        ValidityDays: PlainDescriptor<number>;
        /**
         * From which day of its validity on a well's next review may be submitted.
         */
        ReviewDueDays: PlainDescriptor<number>;
        /**
         * The most beneficiaries of a well besides its owner.
         */
        MaxBeneficiaries: PlainDescriptor<number>;
        /**
         * The most dApps that a well may be linked to.
         */
        MaxLinks: PlainDescriptor<number>;
        /**
         * What a well costs in deposits, in 10⁻¹⁸ UNIT.
         */
        WellDeposit: PlainDescriptor<bigint>;
        /**
         * What a link of a well to a dApp costs in deposits, in 10⁻¹⁸ UNIT.
         */
        LinkDeposit: PlainDescriptor<bigint>;
    };
    ProductionOracle: {
        /**
         * The most reporters that there may be.
         */
        MaxReporters: PlainDescriptor<number>;
        /**
         * The most reports in one call.
         */
        MaxReports: PlainDescriptor<number>;
        /**
         * For how many blocks after it was signed a transaction of answers is valid.
         */
        ReportLongevity: PlainDescriptor<number>;
        /**
         * The priority of a transaction of answers in the pool.
         */
        ReportPriority: PlainDescriptor<bigint>;
    };
    TatIssuance: {
        /**
         * The most items of one upload. The weight of a block is the real limit.
         */
        MaxUploadItems: PlainDescriptor<number>;
    };
};
type IViewFns = {
    MultiBlockMigrations: {
        /**
         * Returns the ongoing status of migrations.
         */
        ongoing_status: RuntimeDescriptor<[], Anonymize<I9vodnt2k1kha>>;
        /**
         * Returns progress information about the current migration, if any.
         *
         * This function provides detailed information about the current migration's progress,
         * including the number of steps completed and the maximum allowed steps.
         */
        progress: RuntimeDescriptor<[], Anonymize<I4ao1le27fcisl>>;
        /**
         * Returns the storage prefixes affected by the current migration.
         *
         * Can be empty if the migration does not know or there are no prefixes.
         */
        affected_prefixes: RuntimeDescriptor<[], Anonymize<Itom7fk49o0c9>>;
        /**
         * Returns the comprehensive status of multi-block migrations.
         */
        status: RuntimeDescriptor<[], Anonymize<Ih4ursllob8fg>>;
    };
    Assets: {
        /**
         * Provide the asset details for asset `id`.
         */
        asset_details: RuntimeDescriptor<[id: number], Anonymize<I6052turo9tavh>>;
        /**
         * Provide the balance of `who` for asset `id`.
         */
        balance_of: RuntimeDescriptor<[who: SS58String, id: number], Anonymize<I35p85j063s0il>>;
        /**
         * Provide the configured metadata for asset `id`.
         */
        get_metadata: RuntimeDescriptor<[id: number], Anonymize<Iemk0s5gdc9ruv>>;
        /**
         * Provide the configured reserves data for asset `id`.
         */
        get_reserves_data: RuntimeDescriptor<[id: number], Anonymize<I35l6p7kq19mr0>>;
    };
    VoterList: {
        /**
         * Get the current `score` of a given account.
         *
         * Returns `(current, real_score)`, the former being the current score that this pallet is
         * aware of, which may or may not be up to date, and the latter being the real score, as
         * provided by
         * If the two differ, it means this node is eligible for [`Call::rebag`].
         */
        scores: RuntimeDescriptor<[who: SS58String], Anonymize<Iba6ec6u9n2dc1>>;
    };
    Proxy: {
        /**
         * Check if a `RuntimeCall` is allowed for a given `ProxyType`.
         */
        check_permissions: RuntimeDescriptor<[call: Anonymize<I6hfqdvatf4upj>, proxy_type: Anonymize<Ia22mf1al51062>], boolean>;
        /**
         * Check if one `ProxyType` is a subset of another `ProxyType`.
         */
        is_superset: RuntimeDescriptor<[to_check: Anonymize<Ia22mf1al51062>, against: Anonymize<Ia22mf1al51062>], boolean>;
    };
};
type IRuntimeCalls = {
    /**
     * The `Core` runtime api that every Substrate runtime needs to implement.
     */
    Core: {
        /**
         * Returns the version of the runtime.
         */
        version: RuntimeDescriptor<[], Anonymize<I4fo08joqmcqnm>>;
        /**
         * Execute the given block.
         */
        execute_block: RuntimeDescriptor<[block: Anonymize<Iaqet9jc3ihboe>], undefined>;
        /**
         * Initialize a block with the given header and return the runtime executive mode.
         */
        initialize_block: RuntimeDescriptor<[header: Anonymize<Ic952bubvq4k7d>], Anonymize<I2v50gu3s1aqk6>>;
    };
    /**
     * The `Metadata` api trait that returns metadata for the runtime.
     */
    Metadata: {
        /**
         * Returns the metadata of a runtime.
         */
        metadata: RuntimeDescriptor<[], Uint8Array>;
        /**
         * Returns the metadata at a given version.
         *
         * If the given `version` isn't supported, this will return `None`.
         * Use [`Self::metadata_versions`] to find out about supported metadata version of the runtime.
         */
        metadata_at_version: RuntimeDescriptor<[version: number], Anonymize<Iabpgqcjikia83>>;
        /**
         * Returns the supported metadata versions.
         *
         * This can be used to call `metadata_at_version`.
         */
        metadata_versions: RuntimeDescriptor<[], Anonymize<Icgljjb6j82uhn>>;
    };
    /**
     * Runtime API for executing view functions
     */
    RuntimeViewFunction: {
        /**
         * Execute a view function query.
         */
        execute_view_function: RuntimeDescriptor<[query_id: Anonymize<I4gil44d08grh>, input: Uint8Array], Anonymize<I7u915mvkdsb08>>;
    };
    /**
     * The `BlockBuilder` api trait that provides the required functionality for building a block.
     */
    BlockBuilder: {
        /**
         * Apply the given extrinsic.
         *
         * Returns an inclusion outcome which specifies if this extrinsic is included in
         * this block or not.
         */
        apply_extrinsic: RuntimeDescriptor<[extrinsic: Uint8Array], Anonymize<I6ai6hvj9q1eig>>;
        /**
         * Finish the current block.
         */
        finalize_block: RuntimeDescriptor<[], Anonymize<Ic952bubvq4k7d>>;
        /**
         * Generate inherent extrinsics. The inherent data will vary from chain to chain.
         */
        inherent_extrinsics: RuntimeDescriptor<[inherent: Anonymize<If7uv525tdvv7a>], Anonymize<Itom7fk49o0c9>>;
        /**
         * Check that the inherents are valid. The inherent data will vary from chain to chain.
         */
        check_inherents: RuntimeDescriptor<[block: Anonymize<Iaqet9jc3ihboe>, data: Anonymize<If7uv525tdvv7a>], Anonymize<I2an1fs2eiebjp>>;
    };
    /**
     * The `TaggedTransactionQueue` api trait for interfering with the transaction queue.
     */
    TaggedTransactionQueue: {
        /**
         * Validate the transaction.
         *
         * This method is invoked by the transaction pool to learn details about given transaction.
         * The implementation should make sure to verify the correctness of the transaction
         * against current state. The given `block_hash` corresponds to the hash of the block
         * that is used as current state.
         *
         * Note that this call may be performed by the pool multiple times and transactions
         * might be verified in any possible order.
         */
        validate_transaction: RuntimeDescriptor<[source: TransactionValidityTransactionSource, tx: Uint8Array, block_hash: SizedHex<32>], Anonymize<I9ask1o4tfvcvs>>;
    };
    /**
     * The offchain worker api.
     */
    OffchainWorkerApi: {
        /**
         * Starts the off-chain task for given block header.
         */
        offchain_worker: RuntimeDescriptor<[header: Anonymize<Ic952bubvq4k7d>], undefined>;
    };
    /**
     * APIs for integrating the GRANDPA finality gadget into runtimes.
     * This should be implemented on the runtime side.
     *
     * This is primarily used for negotiating authority-set changes for the
     * gadget. GRANDPA uses a signaling model of changing authority sets:
     * changes should be signaled with a delay of N blocks, and then automatically
     * applied in the runtime after those N blocks have passed.
     *
     * The consensus protocol will coordinate the handoff externally.
     */
    GrandpaApi: {
        /**
         * Get the current GRANDPA authorities and weights. This should not change except
         * for when changes are scheduled and the corresponding delay has passed.
         *
         * When called at block B, it will return the set of authorities that should be
         * used to finalize descendants of this block (B+1, B+2, ...). The block B itself
         * is finalized by the authorities from block B-1.
         */
        grandpa_authorities: RuntimeDescriptor<[], Anonymize<I3geksg000c171>>;
        /**
         * Submits an unsigned extrinsic to report an equivocation. The caller
         * must provide the equivocation proof and a key ownership proof
         * (should be obtained using `generate_key_ownership_proof`). The
         * extrinsic will be unsigned and should only be accepted for local
         * authorship (not to be broadcast to the network). This method returns
         * `None` when creation of the extrinsic fails, e.g. if equivocation
         * reporting is disabled for the given runtime (i.e. this method is
         * hardcoded to return `None`). Only useful in an offchain context.
         */
        submit_report_equivocation_unsigned_extrinsic: RuntimeDescriptor<[equivocation_proof: Anonymize<I9puqgoda8ofk4>, key_owner_proof: Uint8Array], boolean>;
        /**
         * Generates a proof of key ownership for the given authority in the
         * given set. An example usage of this module is coupled with the
         * session historical module to prove that a given authority key is
         * tied to a given staking identity during a specific session. Proofs
         * of key ownership are necessary for submitting equivocation reports.
         * NOTE: even though the API takes a `set_id` as parameter the current
         * implementations ignore this parameter and instead rely on this
         * method being called at the correct block height, i.e. any point at
         * which the given set id is live on-chain. Future implementations will
         * instead use indexed data through an offchain worker, not requiring
         * older states to be available.
         */
        generate_key_ownership_proof: RuntimeDescriptor<[set_id: bigint, authority_id: SizedHex<32>], Anonymize<Iabpgqcjikia83>>;
        /**
         * Get current GRANDPA authority set id.
         */
        current_set_id: RuntimeDescriptor<[], bigint>;
    };
    /**
     * API necessary for block authorship with BABE.
     */
    BabeApi: {
        /**
         * Return the configuration for BABE.
         */
        configuration: RuntimeDescriptor<[], Anonymize<Iems84l8lk2v0c>>;
        /**
         * Returns the slot that started the current epoch.
         */
        current_epoch_start: RuntimeDescriptor<[], bigint>;
        /**
         * Returns information regarding the current epoch.
         */
        current_epoch: RuntimeDescriptor<[], Anonymize<I1r5ke30ueqo0r>>;
        /**
         * Returns information regarding the next epoch (which was already
         * previously announced).
         */
        next_epoch: RuntimeDescriptor<[], Anonymize<I1r5ke30ueqo0r>>;
        /**
         * Generates a proof of key ownership for the given authority in the
         * current epoch. An example usage of this module is coupled with the
         * session historical module to prove that a given authority key is
         * tied to a given staking identity during a specific session. Proofs
         * of key ownership are necessary for submitting equivocation reports.
         * NOTE: even though the API takes a `slot` as parameter the current
         * implementations ignores this parameter and instead relies on this
         * method being called at the correct block height, i.e. any point at
         * which the epoch for the given slot is live on-chain. Future
         * implementations will instead use indexed data through an offchain
         * worker, not requiring older states to be available.
         */
        generate_key_ownership_proof: RuntimeDescriptor<[slot: bigint, authority_id: SizedHex<32>], Anonymize<Iabpgqcjikia83>>;
        /**
         * Submits an unsigned extrinsic to report an equivocation. The caller
         * must provide the equivocation proof and a key ownership proof
         * (should be obtained using `generate_key_ownership_proof`). The
         * extrinsic will be unsigned and should only be accepted for local
         * authorship (not to be broadcast to the network). This method returns
         * `None` when creation of the extrinsic fails, e.g. if equivocation
         * reporting is disabled for the given runtime (i.e. this method is
         * hardcoded to return `None`). Only useful in an offchain context.
         */
        submit_report_equivocation_unsigned_extrinsic: RuntimeDescriptor<[equivocation_proof: Anonymize<I68ii5ik8avr9o>, key_owner_proof: Uint8Array], boolean>;
    };
    /**
     * The authority discovery api.
     *
     * This api is used by the `client/authority-discovery` module to retrieve identifiers
     * of the current and next authority set.
     */
    AuthorityDiscoveryApi: {
        /**
         * Retrieve authority identifiers of the current and next authority set.
         */
        authorities: RuntimeDescriptor<[], Anonymize<Ic5m5lp1oioo8r>>;
    };
    /**
     * Session keys runtime api.
     */
    SessionKeys: {
        /**
         * Generate a set of session keys with optionally using the given seed.
         * The keys should be stored within the keystore exposed via runtime
         * externalities.
         *
         * The seed needs to be a valid `utf8` string.
         *
         * Returns the concatenated SCALE encoded public keys.
         */
        generate_session_keys: RuntimeDescriptor<[owner: Uint8Array, seed: Anonymize<Iabpgqcjikia83>], Anonymize<I4ph3d1eepnmr1>>;
        /**
         * Decode the given public session keys.
         *
         * Returns the list of public raw public keys + key type.
         */
        decode_session_keys: RuntimeDescriptor<[encoded: Uint8Array], Anonymize<Icerf8h8pdu8ss>>;
    };
    /**
     * The API to query account nonce.
     */
    AccountNonceApi: {
        /**
         * Get current account nonce of given `AccountId`.
         */
        account_nonce: RuntimeDescriptor<[account: SS58String], number>;
    };
    /**
    
     */
    TransactionPaymentApi: {
        /**
        
         */
        query_info: RuntimeDescriptor<[uxt: Uint8Array, len: number], Anonymize<I6spmpef2c7svf>>;
        /**
        
         */
        query_fee_details: RuntimeDescriptor<[uxt: Uint8Array, len: number], Anonymize<Iei2mvq0mjvt81>>;
        /**
        
         */
        query_weight_to_fee: RuntimeDescriptor<[weight: Anonymize<I4q39t5hn830vp>], bigint>;
        /**
        
         */
        query_length_to_fee: RuntimeDescriptor<[length: number], bigint>;
    };
    /**
    
     */
    TransactionPaymentCallApi: {
        /**
         * Query information of a dispatch class, weight, and fee of a given encoded `Call`.
         */
        query_call_info: RuntimeDescriptor<[call: Anonymize<I6hfqdvatf4upj>, len: number], Anonymize<I6spmpef2c7svf>>;
        /**
         * Query fee details of a given encoded `Call`.
         */
        query_call_fee_details: RuntimeDescriptor<[call: Anonymize<I6hfqdvatf4upj>, len: number], Anonymize<Iei2mvq0mjvt81>>;
        /**
         * Query the output of the current `WeightToFee` given some input.
         */
        query_weight_to_fee: RuntimeDescriptor<[weight: Anonymize<I4q39t5hn830vp>], bigint>;
        /**
         * Query the output of the current `LengthToFee` given some input.
         */
        query_length_to_fee: RuntimeDescriptor<[length: number], bigint>;
    };
    /**
    
     */
    StakingApi: {
        /**
         * Returns the nominations quota for a nominator with a given balance.
         */
        nominations_quota: RuntimeDescriptor<[balance: bigint], number>;
        /**
         * Returns the page count of exposures for a validator `account` in a given era.
         */
        eras_stakers_page_count: RuntimeDescriptor<[era: number, account: SS58String], number>;
        /**
         * Returns true if a validator `account` has pages to be claimed for the given era.
         */
        pending_rewards: RuntimeDescriptor<[era: number, account: SS58String], boolean>;
    };
    /**
     * Reads of uploads, mints and margins.
     */
    ProductionApi: {
        /**
         * Exactly what an upload of these items by this account would do now, with every refusal of
         * every item and day.
         */
        preview_upload: RuntimeDescriptor<[uploader: SS58String, items: Anonymize<Id2b322caf4v63>], Anonymize<Ia1surdm2eas7i>>;
        /**
         * Exactly what minting a well's month would do now.
         */
        preview_mint: RuntimeDescriptor<[well: bigint, month: number], Anonymize<I146iub60k9ii1>>;
        /**
         * A producer's margin and what it has to cover.
         */
        margin_status: RuntimeDescriptor<[producer: SS58String], Anonymize<Idcr0dpfnv4v1m>>;
        /**
         * A month's status. `None` if there is no such well.
         */
        month_status: RuntimeDescriptor<[well: bigint, month: number], Anonymize<I6g3nq4au9oat7>>;
        /**
         * The open and minted months of a well from `from` on, at most [`MAX_PAGE`] months further.
         * `None` if there is no such well.
         */
        months_of_well: RuntimeDescriptor<[well: bigint, from: number, to: number], Anonymize<I53uvmjj0pfic3>>;
        /**
         * `price(day)` of every day of a month, as a mint uses it; `Err` names the first day that
         * has none.
         */
        mint_prices: RuntimeDescriptor<[kind: number, month: number], Anonymize<Ie77tvh7unl4o9>>;
    };
    /**
     * Reads of the registers of producers and wells.
     */
    RegisterApi: {
        /**
         * A producer's status. `None` if it never applied.
         */
        producer_status: RuntimeDescriptor<[producer: SS58String], Anonymize<Iagam5hhkamje6>>;
        /**
         * The applications that wait for a verifier or a manager.
         */
        applications: RuntimeDescriptor<[after: Anonymize<Ihfphjolmsqq1>, limit: number], Anonymize<I39skjfo1oue3d>>;
        /**
         * A well's status. `None` if there is no such well.
         */
        well_status: RuntimeDescriptor<[well: bigint], Anonymize<I8m4rtd11boqbn>>;
        /**
         * The wells of an owner.
         */
        wells_of: RuntimeDescriptor<[owner: SS58String, after: Anonymize<I35p85j063s0il>, limit: number], Anonymize<Ilulqh2r57fsf>>;
        /**
         * The wells of an asset that wait for a reviewer or the managers' majority: applications,
         * changed fields and annual reviews.
         */
        wells_to_review: RuntimeDescriptor<[asset: number, after: Anonymize<I35p85j063s0il>, limit: number], Anonymize<Ilulqh2r57fsf>>;
        /**
         * The parts that an account holds of wells.
         */
        parts_of: RuntimeDescriptor<[holder: SS58String, after: Anonymize<I35p85j063s0il>, limit: number], Anonymize<I93fu7a0snj4us>>;
        /**
         * The dApps whose payee an account is.
         */
        dapps_of: RuntimeDescriptor<[payee: SS58String, after: Anonymize<I4arjljr6dpflb>, limit: number], Anonymize<I3l32iso1l53b1>>;
    };
    /**
     * Reads of prices, official volumes and reporters.
     */
    OracleApi: {
        /**
         * What is known of one day of a feed, with its certificate.
         */
        price: RuntimeDescriptor<[feed: Anonymize<Ievkkeg8rldkn5>, day: number], Anonymize<I5vdvkrr8ut4bg>>;
        /**
         * What is known of each day of a month of a feed, with its certificate.
         */
        month_of_prices: RuntimeDescriptor<[feed: Anonymize<Ievkkeg8rldkn5>, month: number], Anonymize<I6vaidu2lpq4ls>>;
        /**
         * The official volume of a well-month, with its certificate.
         */
        official_volume: RuntimeDescriptor<[key: Anonymize<I356s4s059s7b9>, month: number], Anonymize<Ic6lt4krmi041v>>;
        /**
         * The certificate of a round, if it is kept.
         */
        certificate: RuntimeDescriptor<[round: bigint], Anonymize<I4ulr343mvtt5e>>;
        /**
         * The prices that wait for a confirmation.
         */
        held_prices: RuntimeDescriptor<[], Anonymize<Id19hji2nnat12>>;
        /**
         * The reporters, the removed ones aside.
         */
        reporters: RuntimeDescriptor<[], Anonymize<I8ie9kju665ffc>>;
        /**
         * A reporter's record. `None` if the account is no reporter.
         */
        reporter_status: RuntimeDescriptor<[reporter: SS58String], Anonymize<Idvcsmnpv82j43>>;
        /**
         * The account of a reporter, removed ones included: certificates name reporters by their ids.
         */
        reporter_account: RuntimeDescriptor<[id: number], Anonymize<Ihfphjolmsqq1>>;
        /**
         * The rounds, not yet judged, that name a reporter, after `after` (what the page before named
         * as its next): at most `limit` and [`MAX_PAGE`](crate::production_api::MAX_PAGE), and no more
         * than five times as many rounds are looked at. A page may be empty and not the last.
         */
        rounds_of: RuntimeDescriptor<[reporter: SS58String, after: Anonymize<I35p85j063s0il>, limit: number], Anonymize<I8t0fnbt7e1si3>>;
        /**
         * The revision in which an account could report on a subject now. `None` if it is no
         * reporter, has answered, or nothing can be reported. A correction of an accepted value is
         * the revision after it.
         */
        answerable_revision: RuntimeDescriptor<[reporter: SS58String, subject: Anonymize<Ifrab6r8bq2rcb>], Anonymize<I4arjljr6dpflb>>;
        /**
         * The bytes that a session key signs to prove that an account may register it.
         */
        key_proof_payload: RuntimeDescriptor<[reporter: SS58String], Uint8Array>;
    };
    /**
     * Reads of UNIT's issuance.
     */
    IssuanceApi: {
        /**
         * Every period to date, the running one last.
         */
        reward_schedule: RuntimeDescriptor<[], Anonymize<I9i495n50s2c1e>>;
        /**
         * The running period.
         */
        current_reward_period: RuntimeDescriptor<[], Anonymize<Iapmimrkae0fk6>>;
        /**
         * What the running period and those after it issue, by the chain's own arithmetic and
         * present parameters: `periods` in all, at most [`MAX_PROJECTED_PERIODS`].
         *
         * `tat` is what is minted in the running period in all, in 10⁻¹⁸; `None` takes the pace to
         * date. `change_bps` gives by how much that changes into each period after, in basis points;
         * its last value holds for all further ones, and an empty list means no change.
         */
        project_rewards: RuntimeDescriptor<[tat: Anonymize<I35p85j063s0il>, change_bps: Anonymize<Icgljjb6j82uhn>, periods: number], Anonymize<Ieoekkc5qj71ja>>;
        /**
         * How the next block's reward would be split, without fees.
         */
        block_split: RuntimeDescriptor<[], Anonymize<Ibfnp24qb37ahn>>;
    };
    /**
     * Reads of the bonus stake.
     */
    BonusStakeApi: {
        /**
         * The running round and its super validators. `None` before the chain's first block.
         */
        running_round: RuntimeDescriptor<[], Anonymize<Iekc2j7nfo7arj>>;
        /**
         * The bids made so far in the running round, for the next one.
         */
        bidding_round: RuntimeDescriptor<[], Anonymize<Icl4j4mkjguqev>>;
        /**
         * What an account has from the running round by its bids of the round before, a
         * validator by its commission as well; projected with a super part per block, in 10⁻¹⁸
         * UNIT.
         */
        expected_shares: RuntimeDescriptor<[who: SS58String, super_part_per_block: bigint], Anonymize<I6i35bjsoki2ga>>;
        /**
         * What one claim would pay now, in 10⁻¹⁸ UNIT. `None` if it would be refused.
         */
        claimable: RuntimeDescriptor<[round: number, validator: SS58String, bidder: SS58String], Anonymize<I35p85j063s0il>>;
        /**
         * An account's bids that are neither claimed nor pruned, in the order of their rounds: those
         * after a round and validator (the last of the page before), at most `limit` and
         * [`MAX_PAGE`](crate::production_api::MAX_PAGE).
         */
        bids_of: RuntimeDescriptor<[bidder: SS58String, after: Anonymize<Ie8iutm7u02lmj>, limit: number], Anonymize<Ic0n3933a0tnjp>>;
        /**
         * What an account can claim, from a round of bids on, as a bidder and, for its commission, as
         * a validator. Stops after the round in which `limit` shares (at most 500) are reached, or
         * 1 000 rounds were looked at.
         */
        unclaimed: RuntimeDescriptor<[who: SS58String, from_round: number, limit: number], Anonymize<If15drhroiuvr0>>;
    };
    /**
     * API to interact with `RuntimeGenesisConfig` for the runtime
     */
    GenesisBuilder: {
        /**
         * Build `RuntimeGenesisConfig` from a JSON blob not using any defaults and store it in the
         * storage.
         *
         * In the case of a FRAME-based runtime, this function deserializes the full
         * `RuntimeGenesisConfig` from the given JSON blob and puts it into the storage. If the
         * provided JSON blob is incorrect or incomplete or the deserialization fails, an error
         * is returned.
         *
         * Please note that provided JSON blob must contain all `RuntimeGenesisConfig` fields, no
         * defaults will be used.
         */
        build_state: RuntimeDescriptor<[json: Uint8Array], Anonymize<Ie9sr1iqcg3cgm>>;
        /**
         * Returns a JSON blob representation of the built-in `RuntimeGenesisConfig` identified by
         * `id`.
         *
         * If `id` is `None` the function should return JSON blob representation of the default
         * `RuntimeGenesisConfig` struct of the runtime. Implementation must provide default
         * `RuntimeGenesisConfig`.
         *
         * Otherwise function returns a JSON representation of the built-in, named
         * `RuntimeGenesisConfig` preset identified by `id`, or `None` if such preset does not
         * exist. Returned `Vec<u8>` contains bytes of JSON blob (patch) which comprises a list of
         * (potentially nested) key-value pairs that are intended for customizing the default
         * runtime genesis config. The patch shall be merged (rfc7386) with the JSON representation
         * of the default `RuntimeGenesisConfig` to create a comprehensive genesis config that can
         * be used in `build_state` method.
         */
        get_preset: RuntimeDescriptor<[id: Anonymize<I1mqgk2tmnn9i2>], Anonymize<Iabpgqcjikia83>>;
        /**
         * Returns a list of identifiers for available builtin `RuntimeGenesisConfig` presets.
         *
         * The presets from the list can be queried with [`GenesisBuilder::get_preset`] method. If
         * no named presets are provided by the runtime the list is empty.
         */
        preset_names: RuntimeDescriptor<[], Anonymize<I6lr8sctk0bi4e>>;
    };
};
export type TreasurenetDispatchError = Anonymize<I5vome4lapuip6>;
type IAsset = PlainDescriptor<void>;
export type TreasurenetExtensions = {};
type PalletsTypedef = {
    __storage: IStorage;
    __tx: ICalls;
    __event: IEvent;
    __error: IError;
    __const: IConstants;
    __view: IViewFns;
};
export type Treasurenet = {
    descriptors: {
        pallets: PalletsTypedef;
        apis: IRuntimeCalls;
    } & Promise<any>;
    metadataTypes: Promise<Uint8Array>;
    asset: IAsset;
    extensions: TreasurenetExtensions;
    getMetadata: () => Promise<Uint8Array>;
    genesis: string | undefined;
};
declare const _allDescriptors: Treasurenet;
export default _allDescriptors;
export type TreasurenetApis = ApisFromDef<IRuntimeCalls>;
export type TreasurenetQueries = QueryFromPalletsDef<PalletsTypedef>;
export type TreasurenetCalls = TxFromPalletsDef<PalletsTypedef>;
export type TreasurenetEvents = EventsFromPalletsDef<PalletsTypedef>;
export type TreasurenetErrors = ErrorsFromPalletsDef<PalletsTypedef>;
export type TreasurenetConstants = ConstFromPalletsDef<PalletsTypedef>;
export type TreasurenetViewFns = ViewFnsFromPalletsDef<PalletsTypedef>;
export type TreasurenetCallData = Anonymize<I6hfqdvatf4upj> & {
    value: {
        type: string;
    };
};
type AllInteractions = {
    storage: {
        System: ['Account', 'ExtrinsicCount', 'InherentsApplied', 'BlockWeight', 'BlockSize', 'BlockHash', 'ExtrinsicData', 'Number', 'ParentHash', 'Digest', 'Events', 'EventCount', 'EventTopics', 'LastRuntimeUpgrade', 'BlocksTillUpgrade', 'UpgradedToU32RefCount', 'UpgradedToTripleRefCount', 'ExecutionPhase', 'AuthorizedUpgrade', 'ExtrinsicWeightReclaimed'];
        Timestamp: ['Now', 'DidUpdate'];
        Scheduler: ['IncompleteSince', 'Agenda', 'Retries', 'Lookup'];
        Preimage: ['StatusFor', 'RequestStatusFor', 'PreimageFor'];
        MultiBlockMigrations: ['Cursor', 'Historic'];
        Balances: ['TotalIssuance', 'InactiveIssuance', 'Account', 'Locks', 'Reserves', 'Holds', 'Freezes'];
        TransactionPayment: ['NextFeeMultiplier', 'StorageVersion', 'TxPaymentCredit'];
        Assets: ['Asset', 'Account', 'Approvals', 'Metadata', 'Reserves', 'NextAssetId'];
        Vesting: ['Vesting', 'StorageVersion'];
        Babe: ['EpochIndex', 'Authorities', 'GenesisSlot', 'CurrentSlot', 'Randomness', 'PendingEpochConfigChange', 'NextRandomness', 'NextAuthorities', 'SegmentIndex', 'UnderConstruction', 'Initialized', 'AuthorVrfRandomness', 'EpochStart', 'Lateness', 'EpochConfig', 'NextEpochConfig', 'SkippedEpochs'];
        Grandpa: ['State', 'PendingChange', 'NextForced', 'Stalled', 'CurrentSetId', 'SetIdSession', 'Authorities'];
        Staking: ['ValidatorCount', 'MinimumValidatorCount', 'Invulnerables', 'Bonded', 'MinNominatorBond', 'MinValidatorBond', 'MinimumActiveStake', 'MinCommission', 'Ledger', 'Payee', 'Validators', 'CounterForValidators', 'MaxValidatorsCount', 'Nominators', 'CounterForNominators', 'VirtualStakers', 'CounterForVirtualStakers', 'MaxNominatorsCount', 'CurrentEra', 'ActiveEra', 'ErasStartSessionIndex', 'ErasStakers', 'ErasStakersOverview', 'ErasStakersClipped', 'ErasStakersPaged', 'ClaimedRewards', 'ErasValidatorPrefs', 'ErasValidatorReward', 'ErasRewardPoints', 'ErasTotalStake', 'ForceEra', 'MaxStakedRewards', 'SlashRewardFraction', 'CanceledSlashPayout', 'UnappliedSlashes', 'BondedEras', 'ValidatorSlashInEra', 'NominatorSlashInEra', 'SlashingSpans', 'SpanSlash', 'CurrentPlannedSession', 'ChillThreshold'];
        Session: ['Validators', 'CurrentIndex', 'QueuedChanged', 'QueuedKeys', 'DisabledValidators', 'NextKeys', 'KeyOwner', 'ExternallySetKeys'];
        Historical: ['HistoricalSessions', 'StoredRange'];
        ImOnline: ['HeartbeatAfter', 'Keys', 'ReceivedHeartbeats', 'AuthoredBlocks'];
        AuthorityDiscovery: ['Keys', 'NextKeys'];
        Offences: ['Reports', 'ConcurrentReportsIndex'];
        Authorship: ['Author'];
        ElectionProviderMultiPhase: ['Round', 'CurrentPhase', 'QueuedSolution', 'Snapshot', 'DesiredTargets', 'SnapshotMetadata', 'SignedSubmissionNextIndex', 'SignedSubmissionIndices', 'SignedSubmissionsMap', 'MinimumUntrustedScore'];
        VoterList: ['ListNodes', 'CounterForListNodes', 'ListBags', 'NextNodeAutoRebagged', 'Lock', 'PendingRebag', 'CounterForPendingRebag'];
        UnitIssuance: ['CurrentParameters', 'Current', 'Schedule', 'IssuedBefore', 'Running', 'Authored', 'BlockAuthor', 'BlockFees', 'Ended', 'EndedBounds', 'Cursor', 'Owed', 'Paid', 'Participation'];
        BonusStake: ['CurrentParameters', 'Bids', 'BidsOf', 'RoundBids', 'Running', 'SuperSet', 'Pending', 'Owed', 'Settled', 'Earned', 'OldestRound'];
        ValidatorAttendance: ['Absences', 'Chilled', 'CurrentSeats', 'Seated', 'Disabled', 'CurrentParameters'];
        Foundation: ['Proposals', 'ProposalOf', 'CostOf', 'Voting', 'ProposalCount', 'Members', 'Prime'];
        FoundationMembership: ['Members', 'Prime'];
        Treasury: ['ProposalCount', 'Proposals', 'Deactivated', 'Approvals', 'SpendCount', 'Spends', 'LastSpendPeriod'];
        Referenda: ['ReferendumCount', 'ReferendumInfoFor', 'TrackQueue', 'DecidingCount', 'MetadataOf'];
        ConvictionVoting: ['VotingFor', 'ClassLocksFor'];
        Whitelist: ['WhitelistedCall', 'DeferredDispatch'];
        Proxy: ['Proxies', 'Announcements'];
        Multisig: ['Multisigs'];
        SafeMode: ['EnteredUntil', 'Deposits'];
        TxPause: ['PausedCalls'];
        CircuitBreaker: ['GenesisIssuance', 'Broken'];
        AssetRegistry: ['NextAssetId', 'Assets', 'NextKindId', 'Kinds', 'KindBySymbol', 'KindBySource', 'CurrentParameters'];
        ProducerRegistry: ['Producers', 'WaitingApplications', 'Attestations', 'Qualifications', 'Uploaders', 'Verifiers'];
        WellAudit: ['NextWellId', 'Wells', 'OwnedWells', 'WellsToReview', 'PartsOf', 'ActiveWell', 'FreedFrom', 'Contested', 'NextDAppId', 'DApps', 'DAppsOf', 'DAppLinks', 'CurrentParameters'];
        MarginEscrow: ['Accounts', 'CurrentParameters'];
        ProductionOracle: ['CurrentParameters', 'Reporters', 'ReporterIds', 'ReporterSet', 'StruckDays', 'NextReporterId', 'NextRound', 'Rounds', 'CurrentRounds', 'HeldRounds', 'PriceMonths', 'LatestQuote', 'FinalQuote', 'FirstDecided', 'Official', 'Certificates', 'Queued', 'QueueBounds', 'ReporterKeys', 'KeyOwners', 'PriceSources', 'VolumeSources'];
        TatIssuance: ['CurrentParameters', 'OpenMonths', 'Records', 'Overminted', 'TotalMinted', 'TotalBurnt', 'MintedByKind', 'MintedByWell', 'MintedByPeriod', 'KindMonth'];
    };
    tx: {
        System: ['remark', 'set_heap_pages', 'set_code', 'set_code_without_checks', 'set_storage', 'kill_storage', 'kill_prefix', 'remark_with_event', 'authorize_upgrade', 'authorize_upgrade_without_checks', 'apply_authorized_upgrade'];
        Timestamp: ['set'];
        Scheduler: ['schedule', 'cancel', 'schedule_named', 'cancel_named', 'schedule_after', 'schedule_named_after', 'set_retry', 'set_retry_named', 'cancel_retry', 'cancel_retry_named'];
        Preimage: ['note_preimage', 'unnote_preimage', 'request_preimage', 'unrequest_preimage', 'ensure_updated'];
        MultiBlockMigrations: ['force_set_cursor', 'force_set_active_cursor', 'force_onboard_mbms', 'clear_historic'];
        Balances: ['transfer_allow_death', 'force_transfer', 'transfer_keep_alive', 'transfer_all', 'force_unreserve', 'upgrade_accounts', 'force_set_balance', 'force_adjust_total_issuance', 'burn'];
        Assets: ['create', 'force_create', 'start_destroy', 'destroy_accounts', 'destroy_approvals', 'finish_destroy', 'mint', 'burn', 'transfer', 'transfer_keep_alive', 'force_transfer', 'freeze', 'thaw', 'freeze_asset', 'thaw_asset', 'transfer_ownership', 'set_team', 'set_metadata', 'clear_metadata', 'force_set_metadata', 'force_clear_metadata', 'force_asset_status', 'approve_transfer', 'cancel_approval', 'force_cancel_approval', 'transfer_approved', 'touch', 'refund', 'set_min_balance', 'touch_other', 'refund_other', 'block', 'transfer_all', 'set_reserves'];
        Vesting: ['vest', 'vest_other', 'vested_transfer', 'force_vested_transfer', 'merge_schedules', 'force_remove_vesting_schedule'];
        Babe: ['report_equivocation', 'report_equivocation_unsigned', 'plan_config_change'];
        Grandpa: ['report_equivocation', 'report_equivocation_unsigned', 'note_stalled'];
        Staking: ['bond', 'bond_extra', 'unbond', 'withdraw_unbonded', 'validate', 'nominate', 'chill', 'set_payee', 'set_controller', 'set_validator_count', 'increase_validator_count', 'scale_validator_count', 'force_no_eras', 'force_new_era', 'set_invulnerables', 'force_unstake', 'force_new_era_always', 'cancel_deferred_slash', 'payout_stakers', 'rebond', 'reap_stash', 'kick', 'set_staking_configs', 'chill_other', 'force_apply_min_commission', 'set_min_commission', 'payout_stakers_by_page', 'update_payee', 'deprecate_controller_batch', 'restore_ledger', 'migrate_currency', 'manual_slash'];
        Session: ['set_keys', 'purge_keys'];
        ImOnline: ['heartbeat'];
        ElectionProviderMultiPhase: ['submit_unsigned', 'set_minimum_untrusted_score', 'set_emergency_election_result', 'submit', 'governance_fallback'];
        VoterList: ['rebag', 'put_in_front_of', 'put_in_front_of_other'];
        UnitIssuance: ['set_parameters', 'pay_out'];
        BonusStake: ['bid', 'claim', 'claim_many', 'prune', 'set_parameters'];
        ValidatorAttendance: ['set_parameters', 'set_validator_count', 'set_staking_limits', 'restart_finality'];
        Foundation: ['set_members', 'execute', 'propose', 'vote', 'disapprove_proposal', 'close', 'kill', 'release_proposal_cost'];
        FoundationMembership: ['add_member', 'remove_member', 'swap_member', 'reset_members', 'change_key', 'set_prime', 'clear_prime'];
        Treasury: ['spend_local', 'remove_approval', 'spend', 'payout', 'check_status', 'void_spend'];
        Referenda: ['submit', 'place_decision_deposit', 'refund_decision_deposit', 'cancel', 'kill', 'nudge_referendum', 'one_fewer_deciding', 'refund_submission_deposit', 'set_metadata'];
        ConvictionVoting: ['vote', 'delegate', 'undelegate', 'unlock', 'remove_vote', 'remove_other_vote'];
        Whitelist: ['whitelist_call', 'remove_whitelisted_call', 'dispatch_whitelisted_call', 'dispatch_whitelisted_call_with_preimage', 'remove_deferred_dispatch'];
        Utility: ['batch', 'as_derivative', 'batch_all', 'dispatch_as', 'force_batch', 'with_weight', 'if_else', 'dispatch_as_fallible'];
        Proxy: ['proxy', 'add_proxy', 'remove_proxy', 'remove_proxies', 'create_pure', 'kill_pure', 'announce', 'remove_announcement', 'reject_announcement', 'proxy_announced', 'poke_deposit'];
        Multisig: ['as_multi_threshold_1', 'as_multi', 'approve_as_multi', 'cancel_as_multi', 'poke_deposit'];
        SafeMode: ['enter', 'force_enter', 'extend', 'force_extend', 'force_exit', 'force_slash_deposit', 'release_deposit', 'force_release_deposit'];
        TxPause: ['pause', 'unpause'];
        AssetRegistry: ['propose_asset', 'withdraw_proposal', 'reject_proposal', 'register_asset', 'approve_asset', 'set_asset_status', 'set_maintainer', 'set_qualification', 'register_kind', 'update_kind', 'pause_kind', 'resume_kind', 'set_parameters'];
        ProducerRegistry: ['apply', 'attest', 'admit', 'reject', 'suspend', 'reinstate', 'withdraw_application', 'request_qualification', 'grant_qualification', 'withdraw_qualification', 'drop_qualification', 'add_uploader', 'remove_uploader', 'add_verifier', 'remove_verifier', 'request_attestation', 'drop_attestation', 'leave'];
        WellAudit: ['apply', 'resubmit', 'approve', 'return_to_review', 'reinstate', 'reject', 'deactivate', 'propose_change', 'submit_annual_review', 'approve_pending', 'reject_pending', 'withdraw_pending', 'remove', 'set_beneficiaries', 'pass_share', 'remove_beneficiary', 'register_dapp', 'remove_dapp', 'link_dapp', 'unlink_dapp', 'set_parameters'];
        MarginEscrow: ['deposit', 'withdraw', 'set_parameters', 'deposit_for'];
        ProductionOracle: ['report', 'settle_price_round', 'confirm_price', 'confirm_price_by_majority', 'reject_price', 'declare_no_quote', 'prune_round', 'admit_reporter', 'remove_reporter', 'forgive_strikes', 'set_parameters', 'report_authorized', 'set_session_key', 'clear_session_key', 'set_price_source', 'set_volume_source', 'resign', 'reset_round'];
        TatIssuance: ['upload', 'mint_tat', 'settle', 'clear', 'set_parameters', 'settle_amendment'];
    };
    events: {
        System: ['ExtrinsicSuccess', 'ExtrinsicFailed', 'CodeUpdated', 'NewAccount', 'KilledAccount', 'Remarked', 'UpgradeAuthorized', 'RejectedInvalidAuthorizedUpgrade'];
        Scheduler: ['Scheduled', 'Canceled', 'Dispatched', 'RetrySet', 'RetryCancelled', 'CallUnavailable', 'PeriodicFailed', 'RetryFailed', 'PermanentlyOverweight', 'AgendaIncomplete'];
        Preimage: ['Noted', 'Requested', 'Cleared'];
        MultiBlockMigrations: ['UpgradeStarted', 'UpgradeCompleted', 'UpgradeFailed', 'MigrationSkipped', 'MigrationAdvanced', 'MigrationCompleted', 'MigrationFailed', 'HistoricCleared'];
        Balances: ['Endowed', 'DustLost', 'Transfer', 'BalanceSet', 'Reserved', 'Unreserved', 'ReserveRepatriated', 'Deposit', 'Withdraw', 'Slashed', 'Minted', 'MintedCredit', 'Burned', 'BurnedDebt', 'Suspended', 'Restored', 'Upgraded', 'Issued', 'Rescinded', 'Locked', 'Unlocked', 'Frozen', 'Thawed', 'TotalIssuanceForced', 'Held', 'BurnedHeld', 'TransferOnHold', 'TransferAndHold', 'Released', 'Unexpected'];
        TransactionPayment: ['TransactionFeePaid'];
        Assets: ['Created', 'Issued', 'Transferred', 'Burned', 'TeamChanged', 'OwnerChanged', 'Frozen', 'Thawed', 'AssetFrozen', 'AssetThawed', 'AccountsDestroyed', 'ApprovalsDestroyed', 'DestructionStarted', 'Destroyed', 'ForceCreated', 'MetadataSet', 'MetadataCleared', 'ApprovedTransfer', 'ApprovalCancelled', 'TransferredApproved', 'AssetStatusChanged', 'AssetMinBalanceChanged', 'Touched', 'Blocked', 'Deposited', 'Withdrawn', 'ReservesUpdated', 'ReservesRemoved', 'IssuedCredit', 'BurnedCredit', 'IssuedDebt', 'BurnedDebt'];
        Vesting: ['VestingCreated', 'VestingUpdated', 'VestingCompleted'];
        Grandpa: ['NewAuthorities', 'Paused', 'Resumed'];
        Staking: ['EraPaid', 'Rewarded', 'Slashed', 'SlashReported', 'OldSlashingReportDiscarded', 'StakersElected', 'Bonded', 'Unbonded', 'Withdrawn', 'Kicked', 'StakingElectionFailed', 'Chilled', 'PayoutStarted', 'ValidatorPrefsSet', 'SnapshotVotersSizeExceeded', 'SnapshotTargetsSizeExceeded', 'ForceEra', 'ControllerBatchDeprecated', 'CurrencyMigrated'];
        Session: ['NewSession', 'NewQueued', 'ValidatorDisabled', 'ValidatorReenabled'];
        Historical: ['RootStored', 'RootsPruned'];
        ImOnline: ['HeartbeatReceived', 'AllGood', 'SomeOffline'];
        Offences: ['Offence'];
        ElectionProviderMultiPhase: ['SolutionStored', 'ElectionFinalized', 'ElectionFailed', 'Rewarded', 'Slashed', 'PhaseTransitioned'];
        VoterList: ['Rebagged', 'ScoreUpdated'];
        UnitIssuance: ['PeriodStarted', 'EraEnded', 'ProposerPaid', 'ProposerUnpaid', 'PageSkipped', 'EraClosed', 'Swept', 'LatePayment', 'ParametersSet'];
        BonusStake: ['BidPlaced', 'RoundStarted', 'SuperValidatorExcluded', 'RoundClosed', 'BonusClaimed', 'RoundExpired', 'Swept', 'RoundPruned', 'ParametersSet'];
        ValidatorAttendance: ['Chilled', 'ChilledWithoutKeys', 'MassAbsence', 'ParametersSet', 'ValidatorCountSet', 'StakingLimitsSet', 'FinalityRestarts', 'RestartDropped'];
        Foundation: ['Proposed', 'Voted', 'Approved', 'Disapproved', 'Executed', 'MemberExecuted', 'Closed', 'Killed', 'ProposalCostBurned', 'ProposalCostReleased'];
        FoundationMembership: ['MemberAdded', 'MemberRemoved', 'MembersSwapped', 'MembersReset', 'KeyChanged', 'Dummy'];
        Treasury: ['Spending', 'Awarded', 'Burnt', 'Rollover', 'Deposit', 'SpendApproved', 'UpdatedInactive', 'AssetSpendApproved', 'AssetSpendVoided', 'Paid', 'PaymentFailed', 'SpendProcessed'];
        Referenda: ['Submitted', 'DecisionDepositPlaced', 'DecisionDepositRefunded', 'DepositSlashed', 'DecisionStarted', 'ConfirmStarted', 'ConfirmAborted', 'Confirmed', 'Approved', 'Rejected', 'TimedOut', 'Cancelled', 'Killed', 'SubmissionDepositRefunded', 'MetadataSet', 'MetadataCleared'];
        ConvictionVoting: ['Delegated', 'Undelegated', 'Voted', 'VoteRemoved', 'VoteUnlocked'];
        Whitelist: ['CallWhitelisted', 'WhitelistedCallRemoved', 'WhitelistedCallDispatched', 'DispatchDeferred', 'DeferredDispatchRemoved', 'DeferredDispatchExecuted'];
        Utility: ['BatchInterrupted', 'BatchCompleted', 'BatchCompletedWithErrors', 'ItemCompleted', 'ItemFailed', 'DispatchedAs', 'IfElseMainSuccess', 'IfElseFallbackCalled'];
        Proxy: ['ProxyExecuted', 'PureCreated', 'PureKilled', 'Announced', 'ProxyAdded', 'ProxyRemoved', 'DepositPoked'];
        Multisig: ['NewMultisig', 'MultisigApproval', 'MultisigExecuted', 'MultisigCancelled', 'DepositPoked'];
        SafeMode: ['Entered', 'Extended', 'Exited', 'DepositPlaced', 'DepositReleased', 'DepositSlashed', 'CannotDeposit', 'CannotRelease'];
        TxPause: ['CallPaused', 'CallUnpaused'];
        CircuitBreaker: ['InvariantBroken', 'InvariantRestored'];
        AssetRegistry: ['AssetProposed', 'ProposalWithdrawn', 'ProposalRejected', 'AssetRegistered', 'AssetApproved', 'AssetStatusSet', 'MaintainerSet', 'QualificationSet', 'KindRegistered', 'KindUpdated', 'KindPaused', 'KindResumed', 'ParametersSet'];
        ProducerRegistry: ['Applied', 'Attested', 'AttestationRequested', 'AttestationDropped', 'Admitted', 'Rejected', 'Suspended', 'Reinstated', 'ApplicationWithdrawn', 'Left', 'QualificationRequested', 'QualificationGranted', 'QualificationWithdrawn', 'QualificationDropped', 'UploaderAdded', 'UploaderRemoved', 'VerifierAdded', 'VerifierRemoved'];
        WellAudit: ['WellApplied', 'WellResubmitted', 'WellApproved', 'WellReturned', 'WellRejected', 'WellDeactivated', 'WellReinstated', 'FieldsSubmitted', 'PendingApproved', 'PendingRejected', 'PendingWithdrawn', 'WellRemoved', 'BeneficiariesSet', 'ShareReductionAnnounced', 'SharePassed', 'BeneficiaryRemoved', 'DAppRegistered', 'DAppRemoved', 'DAppLinked', 'DAppUnlinked', 'ParametersSet'];
        MarginEscrow: ['Deposited', 'Withdrawn', 'PenaltyCharged', 'PenaltyGivenBack', 'ParametersSet'];
        ProductionOracle: ['ReporterAdmitted', 'ReporterRemoved', 'ReporterResigned', 'ReporterStruckOut', 'StrikeGiven', 'StrikesForgiven', 'RoundOpened', 'Reported', 'QuorumReached', 'PriceHeld', 'PriceRejected', 'PriceAccepted', 'VolumeAccepted', 'RoundClosed', 'RoundFailed', 'RoundDropped', 'SessionKeySet', 'SessionKeyCleared', 'PriceSourceSet', 'VolumeSourceSet', 'ParametersSet'];
        TatIssuance: ['Uploaded', 'TatMinted', 'TatPaid', 'PartRedirected', 'MonthCleared', 'MonthAmended', 'AmendmentCharged', 'AmendmentGivenBack', 'AmendmentNotSettled', 'TatBurnt', 'ParametersSet'];
    };
    errors: {
        System: ['InvalidSpecName', 'SpecVersionNeedsToIncrease', 'FailedToExtractRuntimeVersion', 'NonDefaultComposite', 'NonZeroRefCount', 'CallFiltered', 'MultiBlockMigrationsOngoing', 'NothingAuthorized', 'Unauthorized'];
        Scheduler: ['FailedToSchedule', 'NotFound', 'TargetBlockNumberInPast', 'RescheduleNoChange', 'Named'];
        Preimage: ['TooBig', 'AlreadyNoted', 'NotAuthorized', 'NotNoted', 'Requested', 'NotRequested', 'TooMany', 'TooFew'];
        MultiBlockMigrations: ['Ongoing'];
        Balances: ['VestingBalance', 'LiquidityRestrictions', 'InsufficientBalance', 'ExistentialDeposit', 'Expendability', 'ExistingVestingSchedule', 'DeadAccount', 'TooManyReserves', 'TooManyHolds', 'TooManyFreezes', 'IssuanceDeactivated', 'DeltaZero'];
        Assets: ['BalanceLow', 'NoAccount', 'NoPermission', 'Unknown', 'Frozen', 'InUse', 'BadWitness', 'MinBalanceZero', 'UnavailableConsumer', 'BadMetadata', 'Unapproved', 'WouldDie', 'AlreadyExists', 'NoDeposit', 'WouldBurn', 'LiveAsset', 'AssetNotLive', 'IncorrectStatus', 'NotFrozen', 'CallbackFailed', 'BadAssetId', 'AssetIdAllocationFailed', 'ContainsFreezes', 'ContainsHolds', 'TooManyReserves', 'IncompleteDepositTransfer'];
        Vesting: ['NotVesting', 'AtMaxVestingSchedules', 'AmountLow', 'ScheduleIndexOutOfBounds', 'InvalidScheduleParams'];
        Babe: ['InvalidEquivocationProof', 'InvalidKeyOwnershipProof', 'DuplicateOffenceReport', 'InvalidConfiguration'];
        Grandpa: ['PauseFailed', 'ResumeFailed', 'ChangePending', 'TooSoon', 'InvalidKeyOwnershipProof', 'InvalidEquivocationProof', 'DuplicateOffenceReport'];
        Staking: ['NotController', 'NotStash', 'AlreadyBonded', 'AlreadyPaired', 'EmptyTargets', 'DuplicateIndex', 'InvalidSlashIndex', 'InsufficientBond', 'NoMoreChunks', 'NoUnlockChunk', 'FundedTarget', 'InvalidEraToReward', 'InvalidNumberOfNominations', 'NotSortedAndUnique', 'AlreadyClaimed', 'InvalidPage', 'IncorrectHistoryDepth', 'IncorrectSlashingSpans', 'BadState', 'TooManyTargets', 'BadTarget', 'CannotChillOther', 'TooManyNominators', 'TooManyValidators', 'CommissionTooLow', 'BoundNotMet', 'ControllerDeprecated', 'CannotRestoreLedger', 'RewardDestinationRestricted', 'NotEnoughFunds', 'VirtualStakerNotAllowed', 'CannotReapStash', 'AlreadyMigrated', 'Restricted'];
        Session: ['InvalidProof', 'NoAssociatedValidatorId', 'DuplicatedKey', 'NoKeys', 'NoAccount'];
        ImOnline: ['InvalidKey', 'DuplicatedHeartbeat'];
        ElectionProviderMultiPhase: ['PreDispatchEarlySubmission', 'PreDispatchWrongWinnerCount', 'PreDispatchWeakSubmission', 'SignedQueueFull', 'SignedCannotPayDeposit', 'SignedInvalidWitness', 'SignedTooMuchWeight', 'OcwCallWrongEra', 'MissingSnapshotMetadata', 'InvalidSubmissionIndex', 'CallNotAllowed', 'FallbackFailed', 'BoundNotMet', 'TooManyWinners', 'PreDispatchDifferentRound'];
        VoterList: ['List', 'Locked'];
        UnitIssuance: ['NothingToPay', 'GrowthOutOfRange', 'TatFloorOutOfRange', 'SplitOutOfRange'];
        BonusStake: ['BidTooLow', 'ValidatorNotEffective', 'TooManyValidators', 'RoundNotOver', 'RoundExpired', 'NotSuperValidator', 'NothingBid', 'AlreadyClaimed', 'NothingEarned', 'CannotReceive', 'TreasuryCannotReceive', 'NothingNamed', 'NotExpired', 'NothingToPrune', 'LimitOutOfRange', 'Overflow', 'MinimumBidOutOfRange', 'SuperThresholdOutOfRange', 'CommissionTooHigh', 'SuperFloorOutOfRange'];
        ValidatorAttendance: ['ToleratedSessionsOutOfRange', 'MaxChilledOutOfRange', 'ValidatorCountOutOfRange', 'ValidatorCountRaisedTooFast', 'MinNominatorBondOutOfRange', 'MinValidatorBondOutOfRange', 'MaxNominatorsOutOfRange', 'MaxCandidatesOutOfRange', 'ChillThresholdOutOfRange', 'RestartDelayOutOfRange', 'FinalizedBlockUnknown', 'RestartTooSoon'];
        Foundation: ['NotMember', 'DuplicateProposal', 'ProposalMissing', 'WrongIndex', 'DuplicateVote', 'AlreadyInitialized', 'TooEarly', 'TooManyProposals', 'WrongProposalWeight', 'WrongProposalLength', 'PrimeAccountNotMember', 'ProposalActive'];
        FoundationMembership: ['AlreadyMember', 'NotMember', 'TooManyMembers'];
        Treasury: ['InvalidIndex', 'TooManyApprovals', 'InsufficientPermission', 'ProposalNotApproved', 'FailedToConvertBalance', 'SpendExpired', 'EarlyPayout', 'AlreadyAttempted', 'PayoutError', 'NotAttempted', 'Inconclusive'];
        Referenda: ['NotOngoing', 'HasDeposit', 'BadTrack', 'Full', 'QueueEmpty', 'BadReferendum', 'NothingToDo', 'NoTrack', 'Unfinished', 'NoPermission', 'NoDeposit', 'BadStatus', 'PreimageNotExist', 'PreimageStoredWithDifferentLength'];
        ConvictionVoting: ['NotOngoing', 'NotVoter', 'NoPermission', 'NoPermissionYet', 'AlreadyDelegating', 'AlreadyVoting', 'InsufficientFunds', 'NotDelegating', 'Nonsense', 'MaxVotesReached', 'ClassNeeded', 'BadClass'];
        Whitelist: ['UnavailablePreImage', 'UndecodableCall', 'InvalidCallWeightWitness', 'CallIsNotWhitelisted', 'CallAlreadyWhitelisted', 'DeferredDispatchNotFound', 'DeferredDispatchNotExpired', 'AlreadyDeferred', 'DeferredDispatchExpired'];
        Utility: ['TooManyCalls'];
        Proxy: ['TooMany', 'NotFound', 'NotProxy', 'Unproxyable', 'Duplicate', 'NoPermission', 'Unannounced', 'NoSelfProxy'];
        Multisig: ['MinimumThreshold', 'AlreadyApproved', 'NoApprovalsNeeded', 'TooFewSignatories', 'TooManySignatories', 'SignatoriesOutOfOrder', 'SenderInSignatories', 'NotFound', 'NotOwner', 'NoTimepoint', 'WrongTimepoint', 'UnexpectedTimepoint', 'MaxWeightTooLow', 'AlreadyStored'];
        SafeMode: ['Entered', 'Exited', 'NotConfigured', 'NoDeposit', 'AlreadyDeposited', 'CannotReleaseYet', 'CurrencyError'];
        TxPause: ['IsPaused', 'IsUnpaused', 'Unpausable', 'NotFound'];
        AssetRegistry: ['UnknownAsset', 'UnknownKind', 'IdsExhausted', 'NameInvalid', 'DescriptionInvalid', 'AssetNotProposed', 'AssetStillProposed', 'NotProposer', 'AssetRetired', 'CannotBecomeProposed', 'StatusUnchanged', 'NotMaintainer', 'LinkInvalid', 'AttestationsInvalid', 'SymbolInvalid', 'SymbolUsed', 'UnitInvalid', 'SourceInvalid', 'SourceUsed', 'ConversionOutOfRange', 'FeedOutOfRange', 'MaxDailyVolumeOutOfRange', 'RecordStepOutOfRange', 'SkewOutOfRange', 'MintCapOutOfRange', 'DigitalKindsNotSupported', 'KindAlreadyPaused', 'KindNotPaused', 'CrudeDiscountOutOfRange', 'AttestationNoticeDaysOutOfRange'];
        ProducerRegistry: ['UnknownProducer', 'AlreadyApplied', 'NicknameInvalid', 'RegionInvalid', 'NotVerifier', 'AlreadyVerifier', 'TooManyVerifiers', 'Oneself', 'ApplicationRejected', 'KybMissing', 'AttestationInvalid', 'ExpiryNotInFuture', 'TooManyAttestations', 'AttestationNotRequested', 'AttestationAlreadyRequested', 'ExpiryBroughtForward', 'AttestationMissing', 'NotAwaitingAdmission', 'NoOpenApplication', 'NotAdmitted', 'NotSuspended', 'UnknownAsset', 'AssetWithoutQualification', 'AlreadyRequested', 'TooManyQualifications', 'NotReviewer', 'NotRequested', 'UnknownQualification', 'AlreadyWithdrawn', 'DeviceKeyInvalid', 'AlreadyUploader', 'TooManyUploaders', 'UnknownUploader', 'Refused', 'CannotLeave'];
        WellAudit: ['Refused', 'NameEmpty', 'NotUtf8', 'GradeMissing', 'GradeZero', 'GradeNotAllowed', 'IdentifierActive', 'NotOwner', 'NotReviewer', 'ReviewerHasInterest', 'WellNotInReview', 'WellNotRejected', 'WellNotDeactivated', 'WellNotApproved', 'WellNotRemovable', 'RemovalTooEarly', 'RevisionChanged', 'MajorityNeeded', 'ApprovedByMajority', 'ApproverCannotReturn', 'FirstMintWaitOver', 'PendingExists', 'NothingPending', 'ReviewNotDue', 'ChemistryNotNew', 'ShareZero', 'OwnerNotAllowed', 'DuplicateBeneficiary', 'SharesExceedWhole', 'SharesStillHeld', 'TooManyBeneficiaries', 'NotABeneficiary', 'PassToOneself', 'MoreThanHeld', 'ShareNotZero', 'UnknownDApp', 'PayeeHoldsNoShare', 'AlreadyLinked', 'NotLinked', 'TooManyLinks', 'FirstMintWaitOutOfRange', 'ShareReductionWaitOutOfRange', 'RemovalWaitOutOfRange', 'TextInvalid'];
        MarginEscrow: ['ZeroAmount', 'DepositTooSmall', 'InsufficientBalance', 'ProducerCannotHold', 'InDebt', 'ExceedsMargin', 'MarginTooLow', 'RestTooSmall', 'UnitPriceUnavailable', 'TreasuryCannotReceive', 'TreasuryCannotPay', 'Overflow', 'MarginRatioOutOfRange', 'MinimumMarginOutOfRange', 'UnitUsdRateOutOfRange'];
        ProductionOracle: ['ReportRefused', 'NothingReported', 'NotReporter', 'AlreadyReporter', 'TooManyReporters', 'UnknownReporter', 'StruckOut', 'IdsExhausted', 'NoSuchRound', 'StillWaiting', 'NothingToSettle', 'AwaitsConfirmation', 'NotHeld', 'OtherPriceHeld', 'NeedsMajority', 'PriceFinal', 'AnswersChanged', 'UnknownFeed', 'DayTooRecent', 'DayHasQuorum', 'AlreadyDecided', 'RoundNotPrunable', 'RoundDecided', 'MinQuorumOutOfRange', 'MedianWaitOutOfRange', 'PriceLockOutOfRange', 'OfficialLockOutOfRange', 'UnitUsdLimitsOutOfRange', 'UnitUsdMaxAgeOutOfRange', 'ReporterBondOutOfRange', 'StrikeDeviationOutOfRange', 'StrikeCostOutOfRange', 'SessionKeyTaken', 'SessionKeyProofInvalid', 'NoSessionKey', 'UnknownKind', 'VolumeUnitMismatch', 'VolumeProductMismatch', 'SourceUrlInvalid', 'SourceFormatInvalid', 'SourceUnitInvalid', 'StrikeThresholdOutOfRange', 'DayTooOld'];
        TatIssuance: ['NoItems', 'TooManyItems', 'DuplicateItem', 'EmptyItem', 'UploadRefused', 'NotUploader', 'MonthBeforeWell', 'MonthOfOtherWell', 'MonthMinted', 'MonthClosed', 'NeverPriced', 'GradeMissing', 'MarginTooLow', 'UploadUnitPriceUnavailable', 'DepositTooLow', 'UploadOverflow', 'InvalidDay', 'DuplicateDay', 'VolumeZero', 'VolumeTooLarge', 'DayNotOver', 'DayTooOld', 'DayAlreadyUploaded', 'NotOwner', 'MintRefused', 'FirstMintWaits', 'MonthNotOver', 'NothingUploaded', 'AlreadyMinted', 'DeadlinePassed', 'OfficialVolumeMissing', 'OfficialVolumeNotFinal', 'PriceUnavailable', 'MarginBelowMinimum', 'InDebt', 'UnitPriceUnavailable', 'KindCapReached', 'OwnerCannotReceive', 'Overflow', 'SettleTooEarly', 'DeadlineNotPassed', 'ClearTooEarly', 'NotMinted', 'NothingToCharge', 'MaxBackfillDaysOutOfRange', 'CloseAfterDaysOutOfRange', 'VolumeRoundAfterDaysOutOfRange', 'MintDeadlineMonthsOutOfRange', 'SettleAfterDaysOutOfRange', 'AmendmentMonthsOutOfRange'];
    };
    constants: {
        System: ['BlockWeights', 'BlockLength', 'BlockHashCount', 'DbWeight', 'Version', 'SS58Prefix'];
        Timestamp: ['MinimumPeriod'];
        Scheduler: ['MaximumWeight', 'MaxScheduledPerBlock'];
        MultiBlockMigrations: ['CursorMaxLen', 'IdentifierMaxLen'];
        Balances: ['ExistentialDeposit', 'MaxLocks', 'MaxReserves', 'MaxFreezes'];
        TransactionPayment: ['OperationalFeeMultiplier'];
        Assets: ['RemoveItemsLimit', 'AssetDeposit', 'AssetAccountDeposit', 'MetadataDepositBase', 'MetadataDepositPerByte', 'ApprovalDeposit', 'StringLimit'];
        Vesting: ['MinVestedTransfer', 'MaxVestingSchedules'];
        Babe: ['EpochDuration', 'ExpectedBlockTime', 'MaxAuthorities', 'MaxNominators'];
        Grandpa: ['MaxAuthorities', 'MaxNominators', 'MaxSetIdSessionEntries'];
        Staking: ['HistoryDepth', 'SessionsPerEra', 'BondingDuration', 'SlashDeferDuration', 'MaxExposurePageSize', 'MaxValidatorSet', 'MaxUnlockingChunks'];
        Session: ['KeyDeposit'];
        ImOnline: ['UnsignedPriority'];
        ElectionProviderMultiPhase: ['BetterSignedThreshold', 'OffchainRepeat', 'MinerTxPriority', 'SignedMaxSubmissions', 'SignedMaxWeight', 'SignedMaxRefunds', 'SignedRewardBase', 'SignedDepositByte', 'SignedDepositWeight', 'MaxWinners', 'MaxBackersPerWinner', 'MinerMaxLength', 'MinerMaxWeight', 'MinerMaxVotesPerVoter', 'MinerMaxWinners'];
        VoterList: ['BagThresholds', 'MaxAutoRebagPerBlock'];
        UnitIssuance: ['PalletId', 'PeriodLength', 'InitialReward', 'PagePayment'];
        BonusStake: ['PotId', 'RoundLength', 'ClaimRounds', 'MaxActive', 'MaxClaims', 'MaxPruned'];
        ValidatorAttendance: ['MaxCandidates', 'MaxRestartDelay', 'MaxValidators', 'MinRestartDelay'];
        Foundation: ['MaxProposalWeight'];
        Treasury: ['SpendPeriod', 'Burn', 'PalletId', 'MaxApprovals', 'PayoutPeriod', 'pot_account'];
        Referenda: ['SubmissionDeposit', 'MaxQueued', 'UndecidingTimeout', 'AlarmInterval', 'Tracks'];
        ConvictionVoting: ['MaxVotes', 'VoteLockingPeriod'];
        Utility: ['batched_calls_limit'];
        Proxy: ['ProxyDepositBase', 'ProxyDepositFactor', 'MaxProxies', 'MaxPending', 'AnnouncementDepositBase', 'AnnouncementDepositFactor'];
        Multisig: ['DepositBase', 'DepositFactor', 'MaxSignatories'];
        SafeMode: ['EnterDuration', 'ExtendDuration', 'EnterDepositAmount', 'ExtendDepositAmount', 'ReleaseDelay'];
        TxPause: ['MaxNameLen'];
        ProducerRegistry: ['MaxVerifiers', 'MaxAttestations', 'MaxQualifications', 'MaxUploaders'];
        WellAudit: ['ValidityDays', 'ReviewDueDays', 'MaxBeneficiaries', 'MaxLinks', 'WellDeposit', 'LinkDeposit'];
        ProductionOracle: ['MaxReporters', 'MaxReports', 'ReportLongevity', 'ReportPriority'];
        TatIssuance: ['MaxUploadItems'];
    };
    viewFns: {
        MultiBlockMigrations: ['ongoing_status', 'progress', 'affected_prefixes', 'status'];
        Assets: ['asset_details', 'balance_of', 'get_metadata', 'get_reserves_data'];
        VoterList: ['scores'];
        Proxy: ['check_permissions', 'is_superset'];
    };
    apis: {
        Core: ['version', 'execute_block', 'initialize_block'];
        Metadata: ['metadata', 'metadata_at_version', 'metadata_versions'];
        RuntimeViewFunction: ['execute_view_function'];
        BlockBuilder: ['apply_extrinsic', 'finalize_block', 'inherent_extrinsics', 'check_inherents'];
        TaggedTransactionQueue: ['validate_transaction'];
        OffchainWorkerApi: ['offchain_worker'];
        GrandpaApi: ['grandpa_authorities', 'submit_report_equivocation_unsigned_extrinsic', 'generate_key_ownership_proof', 'current_set_id'];
        BabeApi: ['configuration', 'current_epoch_start', 'current_epoch', 'next_epoch', 'generate_key_ownership_proof', 'submit_report_equivocation_unsigned_extrinsic'];
        AuthorityDiscoveryApi: ['authorities'];
        SessionKeys: ['generate_session_keys', 'decode_session_keys'];
        AccountNonceApi: ['account_nonce'];
        TransactionPaymentApi: ['query_info', 'query_fee_details', 'query_weight_to_fee', 'query_length_to_fee'];
        TransactionPaymentCallApi: ['query_call_info', 'query_call_fee_details', 'query_weight_to_fee', 'query_length_to_fee'];
        StakingApi: ['nominations_quota', 'eras_stakers_page_count', 'pending_rewards'];
        ProductionApi: ['preview_upload', 'preview_mint', 'margin_status', 'month_status', 'months_of_well', 'mint_prices'];
        RegisterApi: ['producer_status', 'applications', 'well_status', 'wells_of', 'wells_to_review', 'parts_of', 'dapps_of'];
        OracleApi: ['price', 'month_of_prices', 'official_volume', 'certificate', 'held_prices', 'reporters', 'reporter_status', 'reporter_account', 'rounds_of', 'answerable_revision', 'key_proof_payload'];
        IssuanceApi: ['reward_schedule', 'current_reward_period', 'project_rewards', 'block_split'];
        BonusStakeApi: ['running_round', 'bidding_round', 'expected_shares', 'claimable', 'bids_of', 'unclaimed'];
        GenesisBuilder: ['build_state', 'get_preset', 'preset_names'];
    };
};
export type TreasurenetWhitelistEntry = PalletKey | `query.${NestedKey<AllInteractions['storage']>}` | `tx.${NestedKey<AllInteractions['tx']>}` | `event.${NestedKey<AllInteractions['events']>}` | `error.${NestedKey<AllInteractions['errors']>}` | `const.${NestedKey<AllInteractions['constants']>}` | `view.${NestedKey<AllInteractions['viewFns']>}` | `api.${NestedKey<AllInteractions['apis']>}`;
type PalletKey = `*.${({
    [K in keyof AllInteractions]: K extends 'apis' ? never : keyof AllInteractions[K];
})[keyof AllInteractions]}`;
type NestedKey<D extends Record<string, string[]>> = "*" | {
    [P in keyof D & string]: `${P}.*` | `${P}.${D[P][number]}`;
}[keyof D & string];
